import { useId } from 'react';

interface Props {
  legend: string;
  hint?: string;
  value: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string) => void;
}

/** One question with its answers under each other, large enough for any thumb; the chosen one is marked in form too. */
export function BigChoice({ legend, hint, value, choices, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="text-xl leading-160 font-bold">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="mb-2 text-lg leading-160">
          {hint}
        </p>
      )}
      <div className="flex flex-col gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-14 cursor-pointer items-center gap-4 rounded-12 border-2 border-solid-gray-600 bg-white px-4 py-2 text-xl leading-150 has-checked:border-4 has-checked:border-black has-checked:font-bold"
          >
            <input
              type="radio"
              className="h-7 w-7 shrink-0 accent-black"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
