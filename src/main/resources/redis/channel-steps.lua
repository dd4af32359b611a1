--[[
  Keeps the indexes digests read, which hold accepted steps only; put in front of what saves and erases steps.

  Of a channel C1 there are
    od:C1  zset  steps somebody works on -> day they are due, yyyymmdd
    op:C1  zset  steps that wait for help or a decision -> since when, epoch ms
    oe:C1  zset  steps that were done -> when, epoch ms
    ox:C1  zset  steps that were dropped although somebody had said yes -> when, epoch ms
    on:C1  zset  accepted open steps that serve no goal -> day they are due, yyyymmdd
    ov:C1  zset  steps whose date was moved, and that are not closed -> when last, epoch ms
]]

-- What is older has been reported, and leads to a step that may be erased.
local CLOSED_KEPT = 90 * 86400000

local function place(base, kind, channel, id, score, keep)
  local key = base .. ':' .. kind .. ':' .. channel
  if not score then
    redis.call('ZREM', key, id)
    return
  end
  redis.call('ZADD', key, score, id)
  if keep then redis.call('ZREMRANGEBYSCORE', key, '-inf', score - CLOSED_KEPT) end
end

-- Brings the indexes in line with a step. `step`: its fields; `moved`: when its date was moved just now, ms; else nil.
local function index_channel(base, id, step, moved)
  local channel = step.c
  if not channel then return end
  local committed = step.s == 'C'
  local closed = tonumber(step.i or step.p)
  local waits = committed and (step.m or step.t)
  place(base, 'od', channel, id, committed and not waits and step.d)
  place(base, 'op', channel, id, waits and step.j)
  place(base, 'on', channel, id, committed and not step.f and step.d)
  place(base, 'oe', channel, id, step.s == 'D' and closed, true)
  place(base, 'ox', channel, id, step.s == 'X' and step.o and closed, true)
  if moved then
    place(base, 'ov', channel, id, moved, true)
  elseif not committed then
    place(base, 'ov', channel, id, nil)
  end
end
