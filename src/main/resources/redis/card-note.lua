--[[
  Notes where the card of a goal or a poll stands, unless that is gone.

  KEYS[1]  goal or poll   ARGV[1]  card
  returns  1; 0 when there is no such goal or poll
]]
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'k', ARGV[1])
return 1
