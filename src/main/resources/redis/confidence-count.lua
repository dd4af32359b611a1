--[[
  Counts one answer in the latest round, unless it was given before.

  KEYS[1]  confidence of the goal   KEYS[2]  who has answered
  ARGV[1]  day of the round   ARGV[2]  who, and what they have answered   ARGV[3]  what is counted   ARGV[4]  token of the call
  returns  1 when it was counted, else 0
]]
if redis.call('HGET', KEYS[1], '-') ~= ARGV[1] then return 0 end
if redis.call('HSETNX', KEYS[2], ARGV[2], ARGV[4]) == 0 then
  -- The same call once more: the client lost the reply.
  return redis.call('HGET', KEYS[2], ARGV[2]) == ARGV[4] and 1 or 0
end
redis.call('HINCRBY', KEYS[1], ARGV[1] .. ':' .. ARGV[3], 1)
return 1
