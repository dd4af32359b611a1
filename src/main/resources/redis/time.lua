--[[
  KEYS[1]  any key of the server that is asked
  returns  the server's time, epoch ms
]]
local t = redis.call('TIME')
return t[1] * 1000 + math.floor(t[2] / 1000)
