export { buildSchema, type Audience, type Build, type Email, type LandingPage } from './build';
export { type Change, diffPackages, sayChange } from './diff';
export { digestOf, type LaunchPackage, launchPackageOf, PACKAGE_FORMAT } from './package';
export { verifyLaunch, type LaunchCheck } from './verify';
export { packPackage, unpackPackage, type PackageRow } from './store';
