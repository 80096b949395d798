import { watchInstallation } from './lib/installation';
import { applySize } from './lib/size';
import './zajedno.css';
import './zajedno-page';

applySize();
watchInstallation();
