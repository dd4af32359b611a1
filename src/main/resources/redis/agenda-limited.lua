--[[
  Puts a claimed appointment off because Slack refused it for its rate, and closes the gate of its conversation until then; the
  gate of the workspace too when another conversation was refused shortly before: then it is not about the conversation.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  delivery
  KEYS[4]  gate of the conversation  KEYS[5]  gate of the workspace
  ARGV[1]  workspace   ARGV[2]  appointment   ARGV[3]  fence   ARGV[4]  channel   ARGV[5]  wait, ms
  ARGV[6]  shift of the clock, ms
  ARGV[7]  ms from one message of the conversation to the next   ARGV[8]  how many at once after a pause
  ARGV[9] and ARGV[10] the same of the workspace
  returns  1; 0 when the fence is not the current one
]]
if redis.call('HGET', KEYS[3], 'f') ~= ARGV[3] then return 0 end
go_on(KEYS[3])
local now = clock(ARGV[6])
local at = now + ARGV[5]
local gates = redis.call('MGET', KEYS[4], KEYS[5])
local own, all = gate(gates[1]), gate(gates[2])

-- Whoever was refused has had the few at once: after the wait it is one by one.
local function close(key, g, held, every, burst)
  g.held, g.till = held, at
  g.last = math.max(g.last, held + (burst - 1) * every)
  g.rest = ' ' .. whole(held) .. ' ' .. ARGV[4] .. ' ' .. whole(at)
  keep(key, g, now)
end

close(KEYS[4], own, at, tonumber(ARGV[7]), tonumber(ARGV[8]))
local twice = all.refused and all.refused ~= ARGV[4] and all.till > now
close(KEYS[5], all, twice and at or all.held, tonumber(ARGV[9]), twice and tonumber(ARGV[10]) or 1)
redis.call('HDEL', KEYS[3], 'f', 'b', 'm', 'c', 's', 'g', 'p')
redis.call('ZADD', KEYS[1], at, ARGV[2])
reindex({ due = KEYS[1], teams = KEYS[2], team = ARGV[1] })
return 1
