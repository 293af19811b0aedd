// A list of words written as one text; its type still knows each word.

type Split<Text extends string, Found extends string = never> = Text extends `${infer Word} ${infer Rest}`
  ? Split<Rest, Found | Word>
  : Found | Text

export const literals = <Text extends string>(text: Text) =>
  text.split(' ') as readonly string[] as readonly Split<Text>[]
