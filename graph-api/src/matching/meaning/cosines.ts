/**
 * Sums of products of vectors of 16-bit whole numbers, eight at once, in WebAssembly. `bytes` is a vector's size, a multiple of 32.
 * `dots`: one vector with each of `count` that stand one after the other. `best`: each of `n` with each of `m`, both at least 1:
 * the best of each row, where in the row it stands, and the best of each column.
 */
export const cosinesText = `(module
  (memory (export "memory") 1)

  (func $dot (param $a i32) (param $b i32) (param $bytes i32) (result i32)
    (local $end i32)
    (local $even v128)
    (local $odd v128)
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (loop $next
      (local.set $even (i32x4.add (local.get $even)
        (i32x4.dot_i16x8_s (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (local.set $odd (i32x4.add (local.get $odd)
        (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
    (local.set $even (i32x4.add (local.get $even) (local.get $odd)))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $even)) (i32x4.extract_lane 1 (local.get $even)))
      (i32.add (i32x4.extract_lane 2 (local.get $even)) (i32x4.extract_lane 3 (local.get $even)))))

  (func (export "dots") (param $query i32) (param $from i32) (param $count i32) (param $bytes i32) (param $out i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $next
      (i32.store (local.get $out) (call $dot (local.get $query) (local.get $from) (local.get $bytes)))
      (local.set $from (i32.add (local.get $from) (local.get $bytes)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $out) (local.get $end)))))

  (func (export "best")
    (param $a i32) (param $n i32) (param $b i32) (param $m i32) (param $bytes i32)
    (param $rows i32) (param $nearest i32) (param $columns i32)
    (local $i i32)
    (local $j i32)
    (local $other i32)
    (local $sum i32)
    (local $most i32)
    (local $at i32)
    (local $column i32)
    (loop $row
      (local.set $j (i32.const 0))
      (local.set $other (local.get $b))
      (local.set $column (local.get $columns))
      (local.set $most (i32.const -2147483648))
      (loop $cell
        (local.set $sum (call $dot (local.get $a) (local.get $other) (local.get $bytes)))
        (if (i32.gt_s (local.get $sum) (local.get $most))
          (then
            (local.set $most (local.get $sum))
            (local.set $at (local.get $j))))
        (if (i32.or (i32.eqz (local.get $i)) (i32.gt_s (local.get $sum) (i32.load (local.get $column))))
          (then (i32.store (local.get $column) (local.get $sum))))
        (local.set $other (i32.add (local.get $other) (local.get $bytes)))
        (local.set $column (i32.add (local.get $column) (i32.const 4)))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br_if $cell (i32.lt_u (local.get $j) (local.get $m))))
      (i32.store (i32.add (local.get $rows) (i32.shl (local.get $i) (i32.const 2))) (local.get $most))
      (i32.store (i32.add (local.get $nearest) (i32.shl (local.get $i) (i32.const 2))) (local.get $at))
      (local.set $a (i32.add (local.get $a) (local.get $bytes)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $row (i32.lt_u (local.get $i) (local.get $n))))))
`

/** The text compiled, in base64; `cosine-kernel.test.ts` compares the two. */
export const cosinesBinary = [
  'AGFzbQEAAAABGwNgA39/fwF/YAV/f39/fwBgCH9/f39/f39/AAMEAwABAgUDAQABBxgDBm1lbW9yeQIABGRvdHMAAQRiZXN0AAIK',
  'yQIDcQIBfwJ7IAAgAmohAwNAIAQgAP0ABAAgAf0ABAD9ugH9rgEhBCAFIAD9AAQQIAH9AAQQ/boB/a4BIQUgAEEgaiEAIAFBIGoh',
  'ASAAIANJDQALIAQgBf2uASEEIAT9GwAgBP0bAWogBP0bAiAE/RsDamoLOgEBfyAEIAJBAnRqIQUgAkUEQA8LA0AgBCAAIAEgAxAA',
  'NgIAIAEgA2ohASAEQQRqIQQgBCAFSQ0ACwuZAQEHfwNAQQAhCSACIQogByEOQYCAgIB4IQwDQCAAIAogBBAAIQsgCyAMSgRAIAsh',
  'DCAJIQ0LIAhFIAsgDigCAEpyBEAgDiALNgIACyAKIARqIQogDkEEaiEOIAlBAWohCSAJIANJDQALIAUgCEECdGogDDYCACAGIAhB',
  'AnRqIA02AgAgACAEaiEAIAhBAWohCCAIIAFJDQALCw==',
].join('')
