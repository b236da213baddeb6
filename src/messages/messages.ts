/** Everything that users see, in both languages. Placeholders are `{name}`. One object a part of the product. */
export type Language = 'vi' | 'en';
