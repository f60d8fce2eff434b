/** The words of a list that is written as running text. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
