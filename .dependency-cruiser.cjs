/**
 * Imports run one way: text ← graph ← runtime ← mail ← nodes ← {scheduler, editor} ← {pages, app, hosts}.
 * docs/architecture.md says why; tests/boundaries shows that each rule fires.
 */
const room = (...names) => `^src/(${names.join('|')})/`;
const TEST = '\\.test\\.tsx?$';
const WEB = ['ui', 'data', 'editor', 'pages', 'app'];
const HOSTS = ['scheduler', 'local-supabase', 'cli'];

/** A room and the rooms that it must not know. */
const forbid = (name, comment, from, rooms) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: room(...rooms) },
});

module.exports = {
  forbidden: [
    forbid('text-is-lowest', 'Messages and formats know no other room.', room('text'), [
      'graph',
      'runtime',
      'mail',
      'nodes',
      ...WEB,
      ...HOSTS,
    ]),
    forbid('graph-below-runtime', 'The document does not know who runs it.', room('graph'), [
      'runtime',
      'mail',
      'nodes',
      ...WEB,
      ...HOSTS,
    ]),
    forbid('runtime-knows-no-kind', 'The interpreter is handed its kinds.', room('runtime'), [
      'mail',
      'nodes',
      ...WEB,
      ...HOSTS,
    ]),
    forbid('mail-below-nodes', 'Rendering a mail needs no step.', room('mail'), ['nodes', ...WEB, ...HOSTS]),
    forbid('nodes-below-editor', 'A kind does not know the canvas or the scheduler.', room('nodes'), [
      'data',
      'editor',
      'pages',
      'app',
      ...HOSTS,
    ]),
    forbid(
      'pure-kinds-show-nothing',
      'What runs in Node and Deno draws nothing.',
      '^src/nodes/(?!(kind-view|views|view-of)\\.ts$).*\\.ts$',
      ['ui'],
    ),
    forbid('scheduler-without-browser', 'The scheduler runs without the app.', room('scheduler'), [
      ...WEB,
      'local-supabase',
      'cli',
    ]),
    forbid('scheduler-core-without-host', 'The core is handed its host.', '^src/scheduler/[^/]+$', [
      'scheduler/node',
      'scheduler/postgres',
      'scheduler/functions',
    ]),
    forbid('ui-knows-no-domain', 'The kit takes props; it has no data and no domain.', room('ui'), [
      'graph',
      'runtime',
      'mail',
      'nodes',
      'data',
      'editor',
      'pages',
      'app',
      ...HOSTS,
    ]),
    forbid('data-shows-nothing', 'Queries do not know who shows them.', room('data'), [
      'ui',
      'editor',
      'pages',
      'app',
      ...HOSTS,
    ]),
    forbid('editor-below-pages', 'The editor is placed by a page.', room('editor'), [
      'pages',
      'app',
      ...HOSTS,
    ]),
    forbid('pages-below-app', 'The app places pages.', room('pages'), ['app', ...HOSTS]),
    {
      name: 'pages-stand-alone',
      comment: 'No area of the pages imports another: what two share belongs below them.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/', pathNot: TEST },
      to: { path: '^src/pages/[^/]+/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'react-flow-stays-in-the-editor',
      comment: 'The canvas library is replaceable as long as its types stop here.',
      severity: 'error',
      from: { pathNot: room('editor') },
      to: { path: 'node_modules/@xyflow/' },
    },
    {
      name: 'node-only-on-hosts',
      comment: 'Everything else runs in browsers and in Deno too.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/(scheduler/node|local-supabase|cli)/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-react-in-pure-rooms',
      comment: 'What runs in Node and Deno draws nothing.',
      severity: 'error',
      from: {
        path: '^src/((graph|runtime|mail|scheduler)/|nodes/.*\\.ts$)',
        pathNot: [TEST, '^src/nodes/(kind-view|views|view-of)\\.ts$'],
      },
      to: { path: 'node_modules/(react|react-dom|lucide-react|@tanstack/react-[a-z]+)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-lost-imports',
      comment: 'An import of something that is not there.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '\\?(raw|url)$|^jsr:|^npm:|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
