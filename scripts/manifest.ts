import type { UserManifest } from 'wxt'
import { addressKeyword } from '../data/search/suggestions'
import { defaultLanguage } from '../locales/languages'
import { messageId } from '../locales/message-id'
import type { MessageKey } from '../locales/message-types'

/** Firefox ties storage and updates to this id. */
const geckoId = 'inbrief@inbrief.example'

/** Pages of the extension run no code but their own and load nothing from elsewhere but packs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The card, in those of them that are read like any page.
  "frame-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * What runs on every page. With the user's origin the marks' style sheet is out of the page's sight and reaches
 * open shadow roots; the script starts early, so that the background wakes while the page still loads.
 */
const pageScript = {
  matches: ['http://*/*', 'https://*/*'],
  js: ['page.js'],
  css: ['assets/marks.css'],
  css_origin: 'user',
  run_at: 'document_start' as const,
  // Articles stand in frames too; entrypoints/page/frame-size.ts leaves those alone that hold none.
  all_frames: true,
}

/** The manifest beside what WXT derives from the entrypoints. */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox'
  return {
    default_locale: defaultLanguage,
    name: inLanguages('browser.name'),
    description: inLanguages('browser.description'),
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    // Asked for only when a source's server does not let other sites read it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    omnibox: { keyword: addressKeyword },
    action: { default_title: inLanguages('browser.name') },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: inLanguages('browser.nextMention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: inLanguages('browser.previousMention'),
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    content_scripts: [pageScript],
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        // A page cannot name the card, so it can neither frame it nor find out that Inbrief is there.
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          // Typed arrays travel as they are; as JSON a name filter would be four times its size.
          message_serialization: 'structured_clone',
        }),
  }
}

/** What the browser puts the message in place of, in its own language. */
function inLanguages(key: MessageKey): string {
  return `__MSG_${messageId(key)}__`
}
