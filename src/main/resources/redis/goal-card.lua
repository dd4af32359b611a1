--[[
  Notes where the card of a goal stands.

  KEYS[1]  goal
  ARGV[1]  card
  returns  1; 0 when there is no such goal
]]
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'k', ARGV[1])
return 1
