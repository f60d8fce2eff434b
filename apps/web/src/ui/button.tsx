import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link, type LinkProps } from 'react-router';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'plain';

const BASE =
  'no-print inline-flex min-h-12 items-center justify-center gap-1.5 rounded-8 border py-1.5 text-center text-base leading-140 font-bold underline-offset-3 cursor-pointer hover:underline';
const LOOKS: Record<ButtonLook, string> = {
  primary: 'px-4 border-transparent bg-blue-900 text-white hover:bg-blue-1000 active:bg-blue-1200',
  secondary: 'px-4 border-current bg-white text-blue-1000 hover:bg-blue-50 active:bg-blue-100',
  quiet: 'border-transparent bg-transparent px-2 font-normal text-blue-1000 underline hover:bg-blue-50',
  plain: 'px-4 border-2 border-solid-gray-900 bg-white text-solid-gray-900 hover:bg-solid-gray-50',
};

/** The classes of a button's look, for a link that looks like one. */
export const buttonClass = (look: ButtonLook, more = ''): string => `${BASE} ${LOOKS[look]} ${more}`;

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

/** A button after the rules of the design system: 48 px high, never disabled. It submits only when told so. */
export function Button({ look = 'secondary', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

/** A link that looks like a button; it moves to another page and changes nothing. */
export function LinkButton({
  look = 'secondary',
  className = '',
  ...rest
}: LinkProps & { look?: ButtonLook; className?: string }) {
  return <Link className={buttonClass(look, className)} {...rest} />;
}
