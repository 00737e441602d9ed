export { buildSchema, type Audience, type Build, type Email, type LandingPage } from './build';
export { type Change, diffPackages, sayChange } from './diff';
export { digestOf, exclusionsOf, type LaunchPackage, launchPackageOf, PACKAGE_FORMAT } from './package';
export { NAMEABLE_FIELDS, PACKAGE_FIELDS } from './fields';
export { type Exclusion, LEFT_OUT } from './leaveOut';
export { gravest, type JudgedChange, rolesOf } from './materiality';
export { VOLATILE, type VolatileRule } from './volatile';
export { mayLaunch, verifyLaunch, type LaunchCheck } from './verify';
export { packPackage, unpackPackage, type PackageRow } from './store';
