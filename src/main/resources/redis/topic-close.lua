--[[
  Closes an open topic, and counts that for its frame when asked to.

  KEYS[1]  topic   KEYS[2]  author's basket   KEYS[3]  channel's basket   KEYS[4]  figures of the frames
  KEYS[5]  agenda of the workspace   KEYS[6]  index of the bucket
  ARGV[1]  id   ARGV[2]  field of the figures to raise, '' for none   ARGV[3]  workspace   ARGV[4]  prefix of deliveries
  ARGV[5]  appointment that asks   ARGV[6]  appointment that ends the topic
  returns  1; 0 when it is not open any more
]]
if redis.call('DEL', KEYS[1]) == 0 then return 0 end
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
if ARGV[2] ~= '' then redis.call('HINCRBY', KEYS[4], ARGV[2], 1) end
local w = { due = KEYS[5], teams = KEYS[6], team = ARGV[3], deliveries = ARGV[4] }
drop(w, ARGV[5])
drop(w, ARGV[6])
reindex(w)
return 1
