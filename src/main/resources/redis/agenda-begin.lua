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

-- A gate is forgotten a minute after its last turn at the earliest. Noting that anew with every turn would cost as much as the
-- turn itself, so it is done once for all turns of half a minute.
local KEPT, NOTED_FOR = 60000, 30000

local function read(key)
  local g = redis.call('HMGET', key, 't', 'h')
  return { was = tonumber(g[1] or 0), last = tonumber(g[1] or 0), held = tonumber(g[2] or 0) }
end

local function write(key, gate)
  redis.call('HSET', key, 't', whole(gate.last))
  if math.floor(gate.last / NOTED_FOR) ~= math.floor(gate.was / NOTED_FOR) then
    redis.call('PEXPIRE', key, whole(gate.last - now + KEPT + NOTED_FOR))
  end
end

-- Takes the next turn at a gate and returns when that is.
local function turn(gate, every, burst)
  local from = math.max(now, gate.held)
  local at = math.max(from, gate.last - (burst - 1) * every)
  gate.last = math.max(from, gate.last) + every
  return at
end

local every, burst, everyOfAll, burstOfAll = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local all, taken

-- Returns when it is the turn of this one, which may keep the turn it was given before.
local function turnOf(gate, kept)
  all = all or read(KEYS[3])
  local own = read(gate)
  if kept and math.max(own.held, all.held) <= now then return kept end
  taken = true
  local at = math.max(turn(own, every, burst), turn(all, everyOfAll, burstOfAll))
  write(gate, own)
  return at
end

local function begin(key, gate, a)
  local appointment, message, channel, lease = ARGV[a], ARGV[a + 2], ARGV[a + 3], ARGV[a + 4]
  local d = redis.call('HMGET', key, 'f', 'b', 'm', 'n', 'g', 'p', 'r')
  if d[1] ~= ARGV[a + 1] then return 0 end
  -- The same message once more, be it that the client lost the reply: one attempt, counted from its beginning.
  if not d[2] or d[3] ~= message then
    if channel ~= '' then
      local at = turnOf(gate, tonumber(d[5] or ''))
      if at > now then
        -- Nothing of an earlier attempt arrived, or we would not be here.
        redis.call('HDEL', key, 'f', 'b', 'm', 'c', 's')
        redis.call('HSET', key, 'g', whole(at))
        -- Put down again for before its turn: then its turn is the answer to that.
        if d[6] and tonumber(d[6]) <= at then redis.call('HDEL', key, 'p') end
        move(moved, whole(at), appointment)
        return -1
      end
    end
    -- The attempt is counted here and not when it fails: what kills the process counts too.
    redis.call('HSET', key, 'b', '1', 'm', message, 'c', channel, 's', nowText, 'n', whole((d[4] or 0) + 1))
    if d[5] or d[7] then redis.call('HDEL', key, 'g', 'r') end
  end
  -- A lease that has hardly begun is as good as a new one, and costs nothing.
  if tonumber(ARGV[a + 5]) < now + lease * 0.9 then move(moved, whole(now + lease), appointment) end
  return 1
end

for i = 1, count do replies[i] = begin(KEYS[2 * i + 2], KEYS[2 * i + 3], 6 * i + 1) end
if taken then write(KEYS[3], all) end
if #moved > 0 then
  redis.call('ZADD', w.due, unpack(moved))
  reindex(w, true)
end
return replies
