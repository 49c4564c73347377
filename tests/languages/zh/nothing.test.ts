import { zh } from '../../../src/languages/zh/index';
import { holdNothing } from '../../facts/look-alikes';

holdNothing(zh, 200);
