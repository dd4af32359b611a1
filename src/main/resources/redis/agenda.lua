--[[
  Shared by every script that touches the agenda; put in front of it, does nothing by itself.

  A workspace is handed around as a table:
    team        its id, as it stands in the bucket's index
    due         zset: appointment -> next moment of attention, epoch ms. That is when it is due, when somebody's lease on it
                ends, or when it is tried again: there is one index, and claiming moves nothing between structures.
    teams       zset of the bucket: workspace -> its earliest moment of attention
    deliveries  prefix of the hashes that exist only while an appointment is in flight, in doubt, or has sent something before:
                  f fence of the claim            d when this occurrence was due, ms    n attempts begun
                  b begun under this very claim   m message that may be in Slack        c its channel    s since when, ms
                  p put down again meanwhile, ms  l message sent last
                  g its turn at the gates, ms     r when Redis turned out to have forgotten attempts, perhaps, ms
]]

-- Redis up to 6.2 refuses to write after asking for the time, unless effects are replicated instead of the script.
if redis.replicate_commands then redis.replicate_commands() end

-- Returns the agenda's clock in epoch ms, and the server's own in microseconds as text.
local function clock(shift)
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000) + tonumber(shift), t[1] .. string.format('%06d', t[2])
end

-- Returns a whole number as text. Redis would write it as one with fractions, which takes three times as long.
local function whole(number) return string.format('%d', number) end

-- Redis refuses a script's first write when its memory is full and the write may need more. What is under way must go on then,
-- so it begins with a write that needs nothing. What people want to write down anew does not, and is refused.
local function go_on(hash) redis.call('HDEL', hash, '') end

-- Tells whether the workspace has removed the bot and is being erased.
local function isOff(w)
  return redis.call('EXISTS', string.sub(w.due, 1, -5) .. ':off') == 1
end

-- Returns which Redis process this is. Looking for a plain text is much less work than for a pattern.
local function process()
  local info = redis.call('INFO', 'server')
  local _, name = string.find(info, 'run_id:', 1, true)
  return string.sub(info, name + 1, name + 40)
end

-- Notes in a bucket that had none which process it began with. It has to stand there before anything can be claimed: a first
-- claim that Redis forgets would take the note with it, and nobody would see that something was forgotten.
local function know(w)
  local run = string.sub(w.teams, 1, -6) .. 'run'
  if redis.call('EXISTS', run) == 0 then redis.call('HSET', run, 'id', process(), 'at', '0') end
end

-- Brings the bucket's index in line with the workspace's earliest appointment. `on`: the workspace is known not to be off.
local function reindex(w, on)
  local first = redis.call('ZRANGE', w.due, 0, 0, 'WITHSCORES')
  if first[2] and (on or not isOff(w)) then
    if redis.call('ZADD', w.teams, first[2], w.team) == 1 then know(w) end
  else
    redis.call('ZREM', w.teams, w.team)
  end
end

-- Puts an appointment down, unless it is due earlier. In flight or in doubt it only leaves a note, so that it is neither
-- handed out twice nor forgotten when the message before it is found in Slack.
local function put(w, appointment, at)
  local key = w.deliveries .. appointment
  local d = redis.call('HMGET', key, 'f', 'm', 'p')
  if d[1] or d[2] then
    if not d[3] or at < tonumber(d[3]) then redis.call('HSET', key, 'p', at) end
    return
  end
  local score = redis.call('ZSCORE', w.due, appointment)
  if not score or at < tonumber(score) then redis.call('ZADD', w.due, at, appointment) end
end

-- Takes an appointment off, unless somebody is working on it: who does looks again anyway.
local function drop(w, appointment)
  local d = redis.call('HMGET', w.deliveries .. appointment, 'f', 'm')
  if d[1] or d[2] then return end
  redis.call('ZREM', w.due, appointment)
  redis.call('HDEL', w.deliveries .. appointment, 'd', 'n', 'g', 'r', 'p')
end

-- Notes a new place on the agenda, as text, to be taken with others by one ZADD.
local function move(moved, at, appointment)
  moved[#moved + 1] = at
  moved[#moved + 1] = appointment
end

-- Ends an occurrence but for its place on the agenda, and returns true and when it is due again, as text: at `at` or when it was
-- put down meanwhile, whichever is earlier; nil when neither. What it sent last is remembered while it stays on the agenda and `keep` ms
-- after. Returns false and does nothing when the fence is not the current one.
local function finish(w, appointment, fence, at, last, keep)
  local key = w.deliveries .. appointment
  local d = redis.call('HMGET', key, 'f', 'p')
  if d[1] ~= fence then return false end
  if d[2] and (not at or tonumber(d[2]) < tonumber(at)) then at = d[2] end
  last = last or redis.call('HGET', key, 'l')
  redis.call('DEL', key)
  if last then
    redis.call('HSET', key, 'l', last)
    if not at then redis.call('PEXPIRE', key, keep) end
  end
  return true, at
end

-- Returns a delivery as a table. One command that reads all of a small hash is a third of one that asks for its fields by name.
local function delivery(key)
  local all, d = redis.call('HGETALL', key), {}
  for i = 1, #all, 2 do d[all[i]] = all[i + 1] end
  return d
end

-- Returns a gate as it was read; nobody has passed one that is not there. It is one text, so that taking a turn is one write:
--   last     when one after all its turns is free, ms
--   rest     what only a refusal changes: '' or ' held refused till'
--   held     closed until, ms          refused, till  of a workspace: conversation refused last, and until when, ms
local function gate(text)
  if not text then return { last = 0, rest = '', held = 0 } end
  local last, rest = string.match(text, '^(%d+)(.*)$')
  if rest == '' then return { last = tonumber(last), rest = rest, held = 0 } end
  local held, refused, till = string.match(rest, '^ (%d+) (%S*) (%d+)$')
  return { last = tonumber(last), rest = rest, held = tonumber(held), refused = refused, till = tonumber(till) }
end

-- Notes how a gate stands; it is forgotten a minute or two after nobody has to wait at it any more.
local function keep(key, g, now)
  local ahead = math.max(g.last, g.held, g.till or 0) - now
  redis.call('SET', key, whole(g.last) .. g.rest, 'PX', ahead <= 60000 and '120000' or whole(ahead + 60000))
end
