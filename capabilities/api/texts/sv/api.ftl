api-title = API för andra system
api-lede = Det som går att göra på sidorna kan andra system också göra. Samma roller, samma regler och samma spår gäller.

api-token-title = Så får ett system en nyckel
api-token-text = Den som sköter driften skapar nyckeln och ger den till systemet. Nyckeln visas en gång. Den gäller för en person och för de räckvidder som du väljer, och kan aldrig mer än personen kan. Den slutar gälla när tiden går ut, när kontot avslutas eller när personen avslutar den på Mitt konto.
api-token-first = Skicka nyckeln med varje anrop. Kakor från webbläsaren räknas inte.

api-calls-title = Anropen
api-calls-text = Vad varje anrop tar emot och svarar står i beskrivningen, i formatet OpenAPI 3.1.
api-calls-document = Öppna beskrivningen
api-column-address = Adress
api-column-what = Vad det gör
api-column-scope = Räckvidd

api-pages-title = Listor kommer en sida i taget
api-pages-text = En lista ger högst en sida. Vägen till nästa står i rubriken Link, och samma märke i next. Skicka märket som cursor, utan att tolka det.

api-version-title = Två som ändrar samtidigt
api-version-text = Ett svar om ett ärende eller en åtgärd har en version, också i ETag. Skicka den med ändringen, som version eller If-Match. Har någon annan hunnit före svarar anropet 409 eller 412 med den version som gäller nu.

api-once-title = Skicka om utan att göra om
api-once-text = Skicka Idempotency-Key med ett eget värde. Kommer samma anrop en gång till ändras inget, och svaret blir det första. Samma värde med ett annat innehåll svarar 422.

api-problems-title = När det inte går
api-problems-text = Fel kommer som application/problem+json, på svenska eller engelska efter Accept-Language. Vad som är fel i varje fält står i errors.
api-problem-sign-in = Nyckeln saknas, är fel eller har slutat gälla.
api-problem-scope = Nyckeln har inte den räckvidd som anropet behöver.
api-problem-role = Personen har ingen roll som får göra detta.
api-problem-not-found = Det finns inte, eller så får personen inte se det.
api-problem-method = Adressen tar inte emot metoden.
api-problem-unreadable = Det som skickades går inte att läsa.
api-problem-media-type = Innehållet ska vara application/json.
api-problem-size = Mer än 256 kB skickades.
api-problem-fields = Något fält är fel, saknas eller finns inte.
api-problem-refused = Det går inte i det läge som ärendet har nu.
api-problem-key = Samma Idempotency-Key kom förut med ett annat innehåll.
api-problem-version = Någon annan hann före. Läs igen.
api-problem-often = Det gick för fort. Vänta så länge Retry-After säger.
api-problem-busy = Databasen svarar inte just nu. Försök igen.
api-problem-broken = Felet är vårt. Ange requestId när du hör av dig.
