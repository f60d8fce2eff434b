import { Link } from 'react-router';
import { useText } from './text';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The way up from this page; the page itself is the h1 below and is not repeated. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useText();
  return (
    <nav aria-label={t('ui:breadcrumbs')} className="no-print mb-1 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link className="link inline-block py-1" to={crumb.to}>
              {crumb.label}
            </Link>
            <span aria-hidden="true" className="ml-2">
              ›
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
