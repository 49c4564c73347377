import { defineConfig } from 'wxt';

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false, // every import is written out: any linter and tsc can follow it
  manifestVersion: 3, // WXT's default for Firefox is 2
  vite: () => ({
    build: {
      target: ['chrome125', 'firefox142'], // the oldest that are served: nothing is written longer for older ones
      minify: 'terser', // 2 KB less of the script that every page carries than Vite's own
      terserOptions: { ecma: 2020, compress: { passes: 3, inline: 1, unsafe_arrows: true } }, // measured: smallest compressed
    },
  }),
  zip: { excludeSources: ['test-results/**', 'nutgraf-out/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      'open-panel': {
        description: '__MSG_openPanel__',
        suggested_key: { default: 'Alt+Shift+N' },
      },
      'toggle-marks': {
        description: '__MSG_toggleMarks__',
        suggested_key: { default: 'Alt+Shift+M' },
      },
    },
    ...(browser === 'firefox' && {
      optional_permissions: ['trialML'], // its own model, asked for with the click that wants it
      browser_specific_settings: {
        gecko: {
          id: 'nutgraf@nutgraf.example',
          strict_min_version: '142.0', // CSS Custom Highlight API came with 140, the data statement with 142
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '125' }),
  }),
});
