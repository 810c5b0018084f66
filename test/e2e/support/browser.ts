export { launchBrowser } from '../../../emulator/devtools/host/browser'
