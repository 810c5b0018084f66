import Taro from '@tarojs/taro'

/** Runs whenever the phone says that it is connected again; answers how to stop. */
export function onConnected(callback: () => void): () => void {
  const told: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => {
    if (isConnected) callback()
  }
  Taro.onNetworkStatusChange(told)
  return () => Taro.offNetworkStatusChange(told)
}
