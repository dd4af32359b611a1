--[[
  Keeps a draft of a goal, in place of the one before.

  KEYS[1]  draft   KEYS[2]  drafts of the person
  ARGV[1]  goal   ARGV[2]  what was typed   ARGV[3]  how long it is kept, ms
  returns  1
]]
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
-- The order of touching is all that counts, so it needs no clock.
local last = redis.call('ZRANGE', KEYS[2], -1, -1, 'WITHSCORES')
redis.call('ZADD', KEYS[2], (tonumber(last[2]) or 0) + 1, ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return 1
