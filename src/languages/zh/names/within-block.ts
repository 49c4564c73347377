/* What is mended in one block's names by its own text. */
import type { Found } from '../../../facts/fact';
import { withWholeAddresses } from './addresses';
import { withArmies } from './armies';
import { withBodiesAtPlaces } from './bodies-at-places';
import { withBodiesInFull } from './bodies-in-full';
import { withWholeForeign } from './foreign-names';
import { withGlosses } from './glosses';
import { withHandles } from './handles';
import { withJointOrgs } from './joint-orgs';
import { withoutLetterLists } from './letter-lists';
import { withListedBodies } from './listed-bodies';
import { withListedPeople } from './listed-people';
import { withListedPlaces } from './listed-places';
import { withListedProvinces } from './listed-provinces';
import { withNameEdges } from './name-edges';
import { withoutNobodies } from './no-people';
import { withQuarters, withRegions } from './short-places';

/** One step after the other. `text` is folded. */
export const WITHIN_BLOCK: readonly ((text: string, list: readonly Found[]) => readonly Found[])[] = [
  withoutNobodies,
  withoutLetterLists,
  withNameEdges,
  withWholeForeign,
  withJointOrgs,
  withBodiesAtPlaces,
  withWholeAddresses,
  withRegions,
  withQuarters,
  withArmies,
  withHandles,
  withListedPlaces,
  withListedPeople,
  withListedBodies,
  withListedProvinces,
  withGlosses,
  withBodiesInFull,
];
