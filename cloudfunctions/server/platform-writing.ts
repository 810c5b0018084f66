import type cloudSdk from 'wx-server-sdk'
import { templatesHere } from './notify/templates'
import { readingPorts } from './platform'
import type { WritingPorts } from './ports'
import { cloudReader } from './store/cloud-reader'
import { cloudWriter } from './store/cloud-writer'

/** What the platform gives to functions that may write. */
export function writingPorts(cloud: typeof cloudSdk): WritingPorts {
  const database = cloud.database()
  const store = { ...cloudReader(database), ...cloudWriter(database) }
  return { ...readingPorts(cloud), store, templates: templatesHere(process.env) }
}
