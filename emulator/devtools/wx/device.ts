import { asking, hub, type Api, type Options } from './call'

export type Device = { fontSize: number; width: number; height: number; launch: object }

export const SDK_VERSION = '3.5.0'
const STATUS_BAR = 47

/** The phone the program believes it is on: 390 × 844, as the design is drawn. */
export function deviceApis({ fontSize, width, height, launch }: Device): Record<string, Api> {
  const window = () => ({
    pixelRatio: 3,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height,
    screenTop: 0,
    statusBarHeight: STATUS_BAR,
    safeArea: {
      left: 0,
      right: width,
      top: STATUS_BAR,
      bottom: height - 34,
      width,
      height: height - 34 - STATUS_BAR,
    },
  })
  const base = () => ({
    SDKVersion: SDK_VERSION,
    enableDebug: false,
    language: 'zh_CN',
    version: '8.0.50',
    theme: 'light',
    fontSizeSetting: fontSize,
    fontSizeScaleFactor: fontSize / 16,
    host: { env: 'WeChat' },
  })
  const device = () => ({
    brand: 'devtools',
    model: 'stand-in',
    system: 'iOS 17.0',
    platform: 'devtools',
    benchmarkLevel: 30,
    abi: '',
  })
  const system = () => ({ ...window(), ...base(), ...device() })
  const clipboard = { text: '' }
  const theme = hub<[object]>()
  const resize = hub<[object]>()
  return {
    getSystemInfoSync: system,
    getWindowInfo: window,
    getAppBaseInfo: base,
    getDeviceInfo: device,
    getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true }),
    getAppAuthorizeSetting: () => ({
      notificationAuthorized: 'authorized',
      cameraAuthorized: 'not determined',
    }),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: STATUS_BAR + 6,
      right: width - 10,
      bottom: STATUS_BAR + 38,
      left: width - 97,
    }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    }),
    getUpdateManager: () => ({
      onCheckForUpdate: () => {},
      onUpdateReady: () => {},
      onUpdateFailed: () => {},
      applyUpdate: () => {},
    }),
    getLogManager: () => ({ log() {}, info() {}, warn() {}, debug() {} }),
    getRealtimeLogManager: () => ({ info() {}, warn() {}, error() {}, setFilterMsg() {}, addFilterMsg() {} }),
    reportEvent: () => {},
    nextTick: (then: () => void) => void setTimeout(then, 0),
    onThemeChange: theme.on,
    offThemeChange: theme.off,
    onWindowResize: resize.on,
    offWindowResize: resize.off,
    onMemoryWarning: () => {},
    offMemoryWarning: () => {},
    ...asking({
      getSystemInfo: system,
      getSystemInfoAsync: system,
      setClipboardData: (options: Options) => {
        clipboard.text = String(options.data)
        return { data: clipboard.text }
      },
      getClipboardData: () => ({ data: clipboard.text }),
      vibrateShort: () => ({}),
      vibrateLong: () => ({}),
      setKeepScreenOn: () => ({}),
      hideKeyboard: () => ({}),
      setVisualEffectOnCapture: () => ({}),
      makePhoneCall: () => ({}),
    }),
  }
}
