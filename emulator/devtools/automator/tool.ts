import { base64ToBytes, bytesToText } from '../runtime/bytes'
import { SDK_VERSION } from '../wx/device'
import type { Params, Requests, World } from './world'
import { word } from './params'

/** Requests to the tool around the program. */
export function toolRequests({ edge, prompts, goTo, stack, network, options }: World): Requests {
  const ticket = { value: `ticket-${options.openid || 'visitor'}` }
  const natives: Record<string, (data: Params) => void> = {
    goHome: () => goTo('reLaunch', { url: `/${stack.pages[0]?.path ?? ''}` }),
    navigateLeft: () => {
      const question = stack.top()?.leaveQuestion
      if (question === undefined) return goTo('navigateBack', {})
      void prompts
        .ask({
          kind: 'modal',
          title: question,
          choices: [
            ['confirm', '确定'],
            ['cancel', '取消'],
          ],
        })
        .then((choice) => choice === 'confirm' && goTo('navigateBack', {}))
    },
    confirmModal: () => must(prompts.answer('modal', 'confirm'), 'no modal is open'),
    cancelModal: () => must(prompts.answer('modal', 'cancel'), 'no modal is open'),
    authorizeAllow: () => must(prompts.answer('authorize', 'allow'), 'nothing asks for leave'),
    authorizeCancel: () => must(prompts.answer('authorize', 'deny'), 'nothing asks for leave'),
    switchTab: ({ url }) => goTo('switchTab', { url }),
    shareConfirm: () => {},
    shareCancel: () => {},
    closePaymentDialog: () => {
      throw new Error('no payment dialog is open')
    },
    // A knob of the stand-in alone; on real DevTools the network is set by hand.
    setNetwork: ({ type }) => network.set(String(type)),
  }
  return {
    'Tool.getInfo': () => ({ SDKVersion: SDK_VERSION }),
    'Tool.native': (params) => {
      const act = natives[word(params, 'method')]
      if (!act) throw new Error(`unknown native method ${String(params.method)}`)
      act((params.data ?? {}) as Params)
    },
    'Tool.getTestAccounts': async () => {
      const answer = await edge.http({ method: 'GET', url: '/local/identities' })
      const people = JSON.parse(bytesToText(base64ToBytes(answer.base64))) as {
        openid: string
        label: string
      }[]
      return { accounts: people.map(({ openid, label }) => ({ openid, nickName: label })) }
    },
    'Tool.getTicket': () => ({ ticket: ticket.value, expiredTime: 0 }),
    'Tool.setTicket': (params) => {
      ticket.value = word(params, 'ticket')
    },
    'Tool.refreshTicket': () => {
      ticket.value = `${ticket.value}'`
    },
    'Tool.enableRemoteDebug': () => {
      // There is no phone to wait for. The answer must be read before the event comes, or it is missed.
      setTimeout(() => edge.emit('Tool.onRemoteDebugConnected', {}), 200)
      return { qrCode: '' }
    },
    'Tool.stopAudits': () => ({ report: '<!doctype html><title>audits</title>', data: '{"score":null}' }),
    'Tool.close': () => {},
  }
}

function must(done: boolean, otherwise: string): void {
  if (!done) throw new Error(otherwise)
}
