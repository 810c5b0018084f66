import type { ComponentSpace } from 'glass-easel'
import type { Prompts } from '../runtime/prompts'
import { register } from './builtin'
import { canvas } from './canvas'
import { choice } from './choice'
import { entry } from './entry'
import { form, type Asks } from './form'
import { image, type FindPicture } from './image'
import { navigator, type Go } from './navigator'
import { picker } from './picker'
import { plain } from './plain'
import { scrolling } from './scrolling'

export type Needs = { prompts: Prompts; asks: Asks; find: FindPicture; go: Go }

/** Makes WeChat's own components known to the program's templates. */
export function registerComponents(space: ComponentSpace, { prompts, asks, find, go }: Needs): string[] {
  const all = [
    ...plain,
    ...entry,
    ...choice,
    ...form(asks),
    ...scrolling,
    ...canvas,
    ...image(find),
    ...picker(prompts),
    ...navigator(go),
  ]
  for (const builtin of all) register(space, builtin)
  return all.map(({ tag }) => tag)
}
