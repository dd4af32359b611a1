--[[
  Hands out what is due in one bucket and pushes it one lease into the future, so that it comes due again by itself if whoever
  claimed it never reports back. Fair: a workspace gets at most its share of one call.

  Redis may have gone back in time when it is another process than at the last claim: restarted from its file, or promoted. What
  was due by then, or held by somebody who had claimed it before, may have been sent by an attempt it has forgotten, and is marked
  so until it is tried again.

  KEYS[1]  index of the bucket   KEYS[2]  reply to this token, kept for a client that lost it
  KEYS[3]  process of the last claim, and when it turned out to be a new one, by the agenda's clock and by the server's
  ARGV[1]  tag of the bucket with the colon behind it
  ARGV[2]  what follows the workspace in the key of its agenda    ARGV[3]  … and in the prefix of its deliveries
  ARGV[4]  how many at most   ARGV[5]  how many of one workspace at most   ARGV[6]  lease, ms
  ARGV[7]  token of the call   ARGV[8]  shift of the clock, ms   ARGV[9]  how long the reply is kept, ms
  returns  now; next moment of attention in this bucket or -1; then one list for each:
           workspace, appointment, when it was due, fence, attempts, message in doubt, its channel, since, message sent last,
           end of the lease, when Redis turned out to have forgotten ('' where there is nothing)
]]
local function claimed(team, appointment, fence, leased, d)
  return
    { team, appointment, d.d, fence, d.n or '0', d.m or '', d.c or '', d.s or '', d.l or '', leased, d.r or '' }
end

-- The call before, whose reply was lost: everything it handed out that nobody has taken since stands where it was written.
local before = redis.call('GET', KEYS[2])
if before then
  before = cmsgpack.unpack(before)
  local reply = { before[1], before[2] }
  for i = 5, #before, 2 do
    local d = delivery(ARGV[1] .. before[i] .. ARGV[3] .. before[i + 1])
    if d.f == before[3] then reply[#reply + 1] = claimed(before[i], before[i + 1], before[3], before[4], d) end
  end
  return reply
end

go_on(KEYS[3])
local now, micros = clock(ARGV[8])
-- Time and token instead of a counter: a counter can be rolled back with the data and repeat what somebody still holds.
local fence = micros .. '-' .. ARGV[7]
local leased = whole(now + ARGV[6])
local left = tonumber(ARGV[4])
local reply, kept = { whole(now), '-1' }, { whole(now), '-1', fence, leased }

local id = process()
local known = redis.call('HMGET', KEYS[3], 'id', 'at', 'us')
local forgot, forgotMicros = tonumber(known[2] or ''), tonumber(known[3] or '')
if known[1] ~= id then
  -- A bucket without a note never had anything to forget.
  if known[1] then forgot, forgotMicros = now, tonumber(micros) end
  redis.call('HSET', KEYS[3], 'id', id, 'at', forgot or 0, 'us', forgotMicros and micros or 0)
end

-- Tells whether somebody held this before Redis went back: the lease in its place says nothing about that.
local function wasHeld(d)
  return d.f and forgotMicros and tonumber(string.match(d.f, '^%d+')) <= forgotMicros
end

for _, team in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', kept[1], 'LIMIT', 0, left)) do
  if left <= 0 then break end
  local w = { team = team, teams = KEYS[1], due = ARGV[1] .. team .. ARGV[2], deliveries = ARGV[1] .. team .. ARGV[3] }
  local found = redis.call('ZRANGEBYSCORE', w.due, '-inf', kept[1], 'WITHSCORES', 'LIMIT', 0, math.min(left, ARGV[5]))
  local moved = {}
  for i = 1, #found, 2 do
    local appointment, key = found[i], w.deliveries .. found[i]
    local d = delivery(key)
    d.d = d.d or found[i + 1]
    redis.call('HSET', key, 'f', fence, 'd', d.d)
    if forgot and (tonumber(found[i + 1]) <= forgot or wasHeld(d)) then
      d.r = whole(forgot)
      redis.call('HSET', key, 'r', d.r)
    end
    -- Put down again before this claim: this claim is the answer, unless it first has to settle what an older one sent.
    local answered = d.p and not d.m and tonumber(d.p) <= now
    if answered then redis.call('HDEL', key, 'b', 'p') elseif d.b then redis.call('HDEL', key, 'b') end
    if d.l then redis.call('PERSIST', key) end
    move(moved, leased, appointment)
    reply[#reply + 1] = claimed(team, appointment, fence, leased, d)
    kept[#kept + 1] = team
    kept[#kept + 1] = appointment
    left = left - 1
  end
  if #moved > 0 then redis.call('ZADD', w.due, unpack(moved)) end
  reindex(w)
end

local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if first[2] then
  reply[2], kept[2] = first[2], first[2]
end
if #reply > 2 then redis.call('SET', KEYS[2], cmsgpack.pack(kept), 'PX', ARGV[9]) end
return reply
