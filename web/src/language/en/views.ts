import type { Messages } from '../sv.ts'

/** Saved views of the map. */
export const views: Messages['views'] = {
  title: 'Saved views',
  lead: 'Everyone who can open Mellanrum sees saved views and can change them.',
  none: 'No one has saved a view yet.',
  name: 'What should it be called?',
  save: 'Save this view',
  saveShort: 'Save',
  update: (name) => `Save the changes to “${name}”`,
  sameName: (name) => `There is already a view called “${name}”. Replace it, or choose another name.`,
  replace: 'Replace',
  saved: (name) => `The view “${name}” is saved.`,
  replaced: (name) => `The view “${name}” now shows this.`,
  renamed: (name) => `The view is now called “${name}”.`,
  removed: (name) => `The view “${name}” has been removed.`,
  restored: (name) => `The view “${name}” is back.`,
  more: (name) => `More about the view ${name}`,
  copy: 'Copy the link',
  copyHere: 'Copy the link to this',
  copied: 'The link is copied.',
  copyFailed: 'It could not be copied. Select the address in the browser and copy it there.',
  rename: 'Rename',
  remove: 'Remove',
  newName: 'New name',
  conflict: 'Someone else has changed the view in the meantime. Look at it and try again.',
  gone: 'The view is no longer there.',
  problems: {
    too_many: 'There are already 500 saved views. Remove one that no one needs and try again.',
    too_big: 'The name is too long. Write at most 80 characters.',
  },
  opened: 'Saved view',
  missing: (count) =>
    count === 1
      ? 'One thing that the view refers to is not shown: it has ended or is not visible to you.'
      : `${count} things that the view refers to are not shown: they have ended or are not visible to you.`,
  removedNote: (name) => `The view “${name}” has been removed.`,
  takeBack: 'Restore it',
  notFound: 'There is no such view. It may have been removed, or the address is wrong.',
  toMap: 'To the map',
  onDevice: 'Saved on this device',
  share: 'Save them for everyone',
  shared: (count) =>
    count === 1 ? 'The view is now saved for everyone.' : `${count} views are now saved for everyone.`,
}
