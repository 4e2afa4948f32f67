api-title = API for other systems
api-lede = What can be done on the pages, other systems can do too. The same roles, the same rules and the same trail apply.

api-token-title = How a system gets a token
api-token-text = Those who run the house make the token and give it to the system. The token is shown once. It is one person's, within the scopes that you choose, and can never do more than the person can. It ends when its time is out, when the account is closed, or when the person ends it on My account.
api-token-first = Send the token with every call. Cookies of the browser don't count.

api-calls-title = The calls
api-calls-text = What each call takes and answers is in the description, in the format OpenAPI 3.1.
api-calls-document = Open the description
api-column-address = Address
api-column-what = What it does
api-column-scope = Scope

api-pages-title = Lists come a page at a time
api-pages-text = A list gives at most one page. The way to the next is in the header Link, and the same mark in next. Send the mark as cursor, without reading anything into it.

api-version-title = Two who change at the same time
api-version-text = An answer about a case or an action has a version, also in ETag. Send it with the change, as version or If-Match. If someone else was first, the call answers 409 or 412 with the version that holds now.

api-once-title = Send again without doing it again
api-once-text = Send Idempotency-Key with a value of your own. If the same call comes once more nothing changes, and the answer is the first. The same value with another content answers 422.

api-problems-title = When it can't be done
api-problems-text = Problems come as application/problem+json, in Swedish or English by Accept-Language. What is wrong with each field is in errors.
api-problem-sign-in = The token is missing, wrong, or has ended.
api-problem-scope = The token lacks the scope that the call needs.
api-problem-role = The person has no role that may do this.
api-problem-not-found = There is no such thing, or none that the person may see.
api-problem-method = The address doesn't take the method.
api-problem-unreadable = What was sent can't be read.
api-problem-media-type = The content should be application/json.
api-problem-size = More than 256 kB was sent.
api-problem-fields = A field is wrong, missing or unknown.
api-problem-refused = It can't be done in the state that the case is in.
api-problem-key = The same Idempotency-Key came before with another content.
api-problem-version = Someone else was first. Read again.
api-problem-often = It went too fast. Wait as long as Retry-After says.
api-problem-busy = The database doesn't answer just now. Try again.
api-problem-broken = The fault is ours. Give requestId when you get in touch.
