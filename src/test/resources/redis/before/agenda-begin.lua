--[[
  Notes that a message may be in Slack from now on. Only the holder of the current fence may pass, and only when it is the turn
  of its conversation and its workspace; else it is put off until then, with its place kept.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  delivery
  KEYS[4]  gate of the conversation  KEYS[5]  gate of the workspace
  ARGV[1]  workspace   ARGV[2]  appointment   ARGV[3]  fence
  ARGV[4]  our id of the message   ARGV[5]  channel, '' to pass no gate   ARGV[6]  lease, ms   ARGV[7]  shift of the clock, ms
  ARGV[8]  ms from one message of the conversation to the next   ARGV[9]  how many at once after a pause
  ARGV[10] and ARGV[11] the same of the workspace
  returns  1; 0 when the fence is not the current one; -1 when it was put off
]]
local d = redis.call('HMGET', KEYS[3], 'f', 'b', 'm', 'n', 'g', 'p', 'r')
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1] }
if d[1] ~= ARGV[3] or isOff(w) then return 0 end
go_on(KEYS[3])
local now = clock(ARGV[7])

-- A gate is forgotten a minute after its last turn at the earliest. Noting that anew with every turn would cost as much as the
-- turn itself, so it is done once for all turns of half a minute.
local KEPT, NOTED_FOR = 60000, 30000

-- Takes the next turn at a gate, as it was read, and returns when that is.
local function turn(key, gate, every, burst)
  local last = tonumber(gate[1] or 0)
  local from = math.max(now, tonumber(gate[2] or 0))
  local at = math.max(from, last - (burst - 1) * every)
  local next = math.max(from, last) + every
  redis.call('HSET', key, 't', next)
  if math.floor(next / NOTED_FOR) ~= math.floor(last / NOTED_FOR) then
    redis.call('PEXPIRE', key, next - now + KEPT + NOTED_FOR)
  end
  return at
end

-- The same message once more, be it that the client lost the reply: one attempt, counted from its beginning, with a new lease.
if not d[2] or d[3] ~= ARGV[4] then
  if ARGV[5] ~= '' then
    local own, all = redis.call('HMGET', KEYS[4], 't', 'h'), redis.call('HMGET', KEYS[5], 't', 'h')
    local at = tonumber(d[5] or '')
    if not at or math.max(tonumber(own[2] or 0), tonumber(all[2] or 0)) > now then
      at = math.max(
        turn(KEYS[4], own, tonumber(ARGV[8]), tonumber(ARGV[9])), turn(KEYS[5], all, tonumber(ARGV[10]), tonumber(ARGV[11])))
    end
    if at > now then
      -- Nothing of an earlier attempt arrived, or we would not be here.
      redis.call('HDEL', KEYS[3], 'f', 'b', 'm', 'c', 's')
      redis.call('HSET', KEYS[3], 'g', at)
      -- Put down again for before its turn: then its turn is the answer to that.
      if d[6] and tonumber(d[6]) <= at then redis.call('HDEL', KEYS[3], 'p') end
      redis.call('ZADD', w.due, at, ARGV[2])
      reindex(w, true)
      return -1
    end
  end
  -- The attempt is counted here and not when it fails: what kills the process counts too.
  redis.call('HSET', KEYS[3], 'b', 1, 'm', ARGV[4], 'c', ARGV[5], 's', now, 'n', (d[4] or 0) + 1)
  if d[5] or d[7] then redis.call('HDEL', KEYS[3], 'g', 'r') end
end
redis.call('ZADD', w.due, now + ARGV[6], ARGV[2])
reindex(w, true)
return 1
