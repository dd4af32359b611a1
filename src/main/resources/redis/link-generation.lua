--[[
  Returns the generation new links belong to, and begins one when there is none.

  KEYS[1]  generations of the workspace's links: hash   ARGV[1]  field   ARGV[2]  name of a new generation
  returns  the generation
]]
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
return redis.call('HGET', KEYS[1], ARGV[1])
