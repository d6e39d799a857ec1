import type { helpZhCN } from './help.zh-CN.js';

export const helpEn: { readonly [Key in keyof typeof helpZhCN]: string } = {
  main: `Mingce turns policy documents into a feed that can be searched and verified.

Usage: mingce <command> [options]

  init DIR                 make an authoring folder that works at once
  import SOURCE --to DIR   import a folder (Markdown, plain text) or a JSON file
  new interpretation POLICY  draft an interpretation from a policy’s own words
  check DIR                check an authoring folder and list every fault
  build DIR --to FEED      check, then publish a feed
  serve DIR                preview on this machine, rebuilt on change
  picture DIR --to OUT     make long pictures, PDFs and share cards
  sign                     make, change and revoke keys; sign and renew a feed
  verify FEED              check every digest of a feed, and its signature
  search FEED QUERY        search a feed, and explain the order of results

Options of every command:
  --json        print the same report as JSON
  --lang LANG   language of the messages: zh-CN or en; the system's if omitted
  --help        show help; mingce <command> --help for one command
  --version     show the version

Exit codes: 0 fine, 1 faults found, 2 wrong usage or not completed.
`,
  init: `Usage: mingce init DIR

Makes an authoring folder in DIR with examples that pass the check. Nothing there is overwritten.
`,
  import: `Usage: mingce import SOURCE --to DIR [--mapping FILE] [--region CODE] [--disclosure proactive] [--force]

Imports policies from a folder (Markdown, plain text, JSON) or a .jsonl or .json file (a .gz will do) into DIR/policies.
Encodings are recognized (UTF-8, UTF-16, GB 18030). Every file that is not imported is named with the reason.

What the source calls withheld, on request, secret or a draft is not imported. Where it says nothing, a document comes in as
undecided and is not published, unless you say with --disclosure proactive that all of them are public.

  --to DIR         the authoring folder
  --mapping FILE   YAML file that says which field of the source feeds which of ours
  --region CODE    division code to use where the source has none, six digits
  --disclosure proactive   what the source says nothing of is public, by your word
  --force          overwrite files that were changed by hand since
`,
  new: `Usage: mingce new interpretation POLICY [--dir DIR] [--template TEMPLATE] [--to FILE] [--force]

Drafts an interpretation from what the policy itself says: basis, aims, main content, terms, amounts, deadlines,
audiences, differences from the policy it replaces; each with its clause and marked to be confirmed (待确认). Nothing
unconfirmed is published. POLICY is an id, a document number in any form, a title or a file.

  --dir DIR             authoring folder; looked for upwards from here or from the policy’s file if omitted
  --template TEMPLATE   picture (default), qa, leader, press, media, animation, agenda
  --to FILE             where to write; interpretations/TEMPLATE/(the policy’s file).yaml if omitted
  --force               overwrite a file that is there
`,
  check: `Usage: mingce check DIR [--completeness]

Checks the authoring folder DIR and lists every fault in one run, worst first.

  --completeness   list the score of each interpretation by its profile: required and recommended elements that
                   are there, what is missing, what is still to be confirmed
`,
  build: `Usage: mingce build DIR --to FEED [--key FILE] [--renew] [--offline] [--force]

Checks the authoring folder DIR and publishes what is sound into the folder FEED; the rest is left out and listed.
The same content gives the same files. Stopped at any moment, the present feed stays whole.

  --to FEED    folder of the feed; put it on any web server
  --key FILE   sign with this private key; if it has a passphrase, add --passphrase-file FILE
  --renew      publish the same content again, to be vouched for longer; done unasked once half of the time is over
  --offline    also write copies for pages opened from disk
  --force      publish even if it looks like a mistake (another feed, signature given up, feed emptied)

The environment variable SOURCE_DATE_EPOCH fixes the moment of publishing.
`,
  picture: `Usage: mingce picture DIR --to OUT [ID …] [options]

Makes the files of one-picture interpretations, the same as <policy-picture> shows. DIR is an authoring folder or a
built feed. With IDs of interpretations only those are made, else all. For each:

  ID.png        long picture, 1080 px wide
  ID.svg        vector picture
  ID.pdf        A4, for printing
  ID@card.png   share card, 1200×630 px
  ID.txt        plain text, for messages and reading aloud

  --to OUT             folder for the files
  --formats LIST       only some of png,svg,pdf,card,txt
  --scale 1|2|3        how large the long picture is; 1 if omitted
  --theme NAME         red, blue, green, warm, ink or contrast; the author's choice if omitted
  --brand TEXT         a line at the top
  --logo FILE          a logo at the top
  --policy-url URL     pattern of a policy's page, for the QR code, such as https://…/policy.html?id={id}; feed.yaml's if omitted
  --service-url URL    pattern of a service's page
  --browser PATH       program file of the browser; the environment variable MINGCE_BROWSER names it as well

Needs Chromium, Google Chrome or Edge on this machine, and a Chinese font. The network is not used.
`,
  sign: `Usage: mingce sign --new-key FILE
       mingce sign FEED --key FILE
       mingce sign FEED --key FILE --root ROOT
       mingce sign FEED --rotate NEW --key FILE | --root ROOT
       mingce sign FEED --revoke KEY --rotate NEW --root ROOT

Makes a key pair; signs and renews a feed; changes and revokes keys. The private key is never shown.
Pages that pin an old key go on working. When to do what: docs/guides/keys.zh-CN.md.

  --new-key FILE          make a pair: the private key in FILE, the public one beside it as .public.json
  --key FILE              sign with this private key, and renew for the same number of days
  --root ROOT             private root key, kept offline: named when first given; from then on it signs each change of
                          keys, and is renewed once a year
  --rotate NEW            change to the private key NEW, vouched for by the root key, or by --key where there is none
  --revoke KEY            revoke a stolen key, by its public file or fingerprint; the root key has to sign this
  --passphrase-file FILE  passphrases of the private keys, one a line; a new key is encrypted with the first
`,
  verify: `Usage: mingce verify FEED [--key PUBLIC]

Checks every file of a feed. FEED is a folder or an address.

  --key PUBLIC   file with the public key; the signature is checked against it
`,
  search: `Usage: mingce search FEED "QUERY" [--region CODE] [--limit N] [--explain]

Searches a feed as a page does, and lists results with excerpts. FEED is a folder or an address; a query is written as on a
page, see docs/guides/search.md.

  --region CODE   division code of the reader, six digits: documents of it, and of what it belongs to, come a little earlier
  --limit N       number of results, 1 to 100; 10 if omitted
  --explain       list the parts that add up to each score: why a result is where it is
`,
  serve: `Usage: mingce serve DIR [--port PORT]

Previews the authoring folder DIR and rebuilds when a file is saved. Only this machine can reach it.

  --port PORT   4321 if omitted; the next free one if it is taken
`,
};
