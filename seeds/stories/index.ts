import type { Story } from '../story/story'
import { besideTheRoad } from './beside-the-road'
import { buses } from './buses'
import { care } from './care'
import { countryside } from './countryside'
import { deputyJia } from './deputy-jia'
import { economy } from './economy'
import { governance } from './governance'
import { housing } from './housing'
import { housingInHand } from './housing-in-hand'
import { learning } from './learning'
import { markets } from './markets'
import { streets } from './streets'
import { traffic } from './traffic'
import { water } from './water'
import { waterInHand } from './water-in-hand'

/** Every suggestion of the demo. 演示数据: persons, numbers and texts are invented. */
export const stories: Story[] = [
  ...deputyJia,
  ...housing,
  ...housingInHand,
  ...streets,
  ...markets,
  ...traffic,
  ...buses,
  ...care,
  ...learning,
  ...countryside,
  ...water,
  ...economy,
  ...governance,
  ...besideTheRoad,
  ...waterInHand,
]
