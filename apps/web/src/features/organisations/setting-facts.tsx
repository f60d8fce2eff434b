import type { OwnSettingFragment } from '../../graphql/generated/graphql';
import { Facts, useText } from '../../ui';

/** How the people of the organisation sign in. */
export function SettingFacts({ setting }: { setting: OwnSettingFragment }) {
  const { t } = useText();
  const { factor, idleMinutes, sessionHours, allowedNetworks, mayLimitNetworks } = setting;
  return (
    <>
      <Facts
        facts={[
          [t('organisations:factor'), t(`organisations:factor.${factor}`)],
          [t('organisations:idleMinutes'), t('organisations:minutes', { n: idleMinutes })],
          [t('organisations:sessionHours'), t('organisations:hours', { n: sessionHours })],
          mayLimitNetworks && [
            t('organisations:networks'),
            allowedNetworks.length === 0 ? (
              t('organisations:networksAny')
            ) : (
              <ul key="networks">
                {allowedNetworks.map((network) => (
                  <li key={network}>{network}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </>
  );
}
