--[[
  Notes for several appointments of a workspace that their messages may be in Slack from now on. Only the holder of the current
  fence may pass, and only when it is the turn of its conversation and its workspace; else it is put off until then, with its
  place kept.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  gate of the workspace
  KEYS[4], KEYS[5], …  for each claim: its delivery, and the gate of its conversation
  ARGV[1]  workspace   ARGV[2]  shift of the clock, ms
  ARGV[3]  ms from one message of the conversation to the next   ARGV[4]  how many at once after a pause
  ARGV[5] and ARGV[6] the same of the workspace
  ARGV[7] …  for each claim: appointment; fence; our id of the message; channel, '' to pass no gate; lease, ms; end of the
  lease it was claimed with, epoch ms
  returns  for each claim 1; 0 when the fence is not the current one; -1 when it was put off
]]
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1] }
local replies, moved = {}, {}
local count = (#ARGV - 6) / 6
if isOff(w) then
  for i = 1, count do replies[i] = 0 end
  return replies
end
go_on(KEYS[4])
local now = clock(ARGV[2])
local nowText = whole(now)

-- Takes the next turn at a gate and returns when that is.
local function turn(g, every, burst)
  local from = math.max(now, g.held)
  local at = math.max(from, g.last - (burst - 1) * every)
  g.last = math.max(from, g.last) + every
  return at
end

local every, burst, everyOfAll, burstOfAll = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local keys = { KEYS[3] }
for i = 1, count do keys[i + 1] = KEYS[2 * i + 3] end
local gates, taken = {}, false
for i, text in ipairs(redis.call('MGET', unpack(keys))) do gates[keys[i]] = gates[keys[i]] or gate(text) end
local all = gates[KEYS[3]]

-- Returns when it is the turn of this one, which may keep the turn it was given before.
local function turnOf(key, kept)
  local own = gates[key]
  if kept and math.max(own.held, all.held) <= now then return kept end
  taken = true
  local at = math.max(turn(own, every, burst), turn(all, everyOfAll, burstOfAll))
  keep(key, own, now)
  return at
end

local function begin(key, gateKey, a)
  local appointment, message, channel, lease = ARGV[a], ARGV[a + 2], ARGV[a + 3], ARGV[a + 4]
  local d = delivery(key)
  if d.f ~= ARGV[a + 1] then return 0 end
  -- The same message once more, be it that the client lost the reply: one attempt, counted from its beginning.
  if not d.b or d.m ~= message then
    if channel ~= '' then
      local at = turnOf(gateKey, tonumber(d.g))
      if at > now then
        -- Nothing of an earlier attempt arrived, or we would not be here.
        redis.call('HDEL', key, 'f', 'b', 'm', 'c', 's')
        redis.call('HSET', key, 'g', whole(at))
        -- Put down again for before its turn: then its turn is the answer to that.
        if d.p and tonumber(d.p) <= at then redis.call('HDEL', key, 'p') end
        move(moved, whole(at), appointment)
        return -1
      end
    end
    -- The attempt is counted here and not when it fails: what kills the process counts too.
    redis.call('HSET', key, 'b', '1', 'm', message, 'c', channel, 's', nowText, 'n', d.n and whole(d.n + 1) or '1')
    if d.g or d.r then redis.call('HDEL', key, 'g', 'r') end
  end
  -- A lease that has hardly begun is as good as a new one, and costs nothing.
  if tonumber(ARGV[a + 5]) < now + lease * 0.9 then move(moved, whole(now + lease), appointment) end
  return 1
end

for i = 1, count do replies[i] = begin(KEYS[2 * i + 2], KEYS[2 * i + 3], 6 * i + 1) end
if taken then keep(KEYS[3], all, now) end
if #moved > 0 then
  redis.call('ZADD', w.due, unpack(moved))
  reindex(w, true)
end
return replies
