/**
 * Sums of products of vectors of 16-bit whole numbers, eight at once, in WebAssembly, of four vectors at a time where there are so
 * many. `bytes` is a vector's size, a multiple of 32. `dots`: each of `n` vectors, at least 1, with each of `count`, in rows of
 * `count`; a vector is read once for all `n`. `best`: each of `n` with each of `m`, both at least 1: the best of each row, where
 * in the row it stands, and the best of each column.
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

  (func $dotOfFour (param $a i32) (param $b0 i32) (param $bytes i32) (result v128)
    (local $end i32)
    (local $b1 i32)
    (local $b2 i32)
    (local $b3 i32)
    (local $x v128)
    (local $s0 v128)
    (local $s1 v128)
    (local $s2 v128)
    (local $s3 v128)
    (local.set $b1 (i32.add (local.get $b0) (local.get $bytes)))
    (local.set $b2 (i32.add (local.get $b1) (local.get $bytes)))
    (local.set $b3 (i32.add (local.get $b2) (local.get $bytes)))
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (loop $next
      (local.set $x (v128.load (local.get $a)))
      (local.set $s0 (i32x4.add (local.get $s0)
        (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $b0)))))
      (local.set $b0 (i32.add (local.get $b0) (i32.const 16)))
      (local.set $s1 (i32x4.add (local.get $s1)
        (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $b1)))))
      (local.set $b1 (i32.add (local.get $b1) (i32.const 16)))
      (local.set $s2 (i32x4.add (local.get $s2)
        (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $b2)))))
      (local.set $b2 (i32.add (local.get $b2) (i32.const 16)))
      (local.set $s3 (i32x4.add (local.get $s3)
        (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $b3)))))
      (local.set $b3 (i32.add (local.get $b3) (i32.const 16)))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
    (local.set $s0 (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $s0) (local.get $s1))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $s0) (local.get $s1))))
    (local.set $s2 (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $s2) (local.get $s3))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $s2) (local.get $s3))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s0) (local.get $s2))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s0) (local.get $s2))))

  (func (export "dots")
    (param $queries i32) (param $n i32) (param $from i32) (param $count i32) (param $bytes i32) (param $out i32)
    (local $row i32)
    (local $query i32)
    (local $i i32)
    (local $to i32)
    (local $step i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
        (local.set $step (select (i32.const 4) (i32.const 1)
          (i32.le_u (i32.add (local.get $row) (i32.const 4)) (local.get $count))))
        (local.set $i (i32.const 0))
        (local.set $query (local.get $queries))
        (local.set $to (i32.add (local.get $out) (i32.shl (local.get $row) (i32.const 2))))
        (loop $each
          (if (i32.eq (local.get $step) (i32.const 4))
            (then (v128.store (local.get $to) (call $dotOfFour (local.get $query) (local.get $from) (local.get $bytes))))
            (else (i32.store (local.get $to) (call $dot (local.get $query) (local.get $from) (local.get $bytes)))))
          (local.set $query (i32.add (local.get $query) (local.get $bytes)))
          (local.set $to (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $each (i32.lt_u (local.get $i) (local.get $n))))
        (local.set $row (i32.add (local.get $row) (local.get $step)))
        (local.set $from (i32.add (local.get $from) (i32.mul (local.get $bytes) (local.get $step))))
        (br $next))))

  (func (export "best")
    (param $a i32) (param $n i32) (param $b i32) (param $m i32) (param $bytes i32)
    (param $rows i32) (param $nearest i32) (param $columns i32)
    (local $i i32)
    (local $j i32)
    (local $other i32)
    (local $column i32)
    (local $sum i32)
    (local $most i32)
    (local $at i32)
    (local $last i32)
    (local $sums v128)
    (local $mosts v128)
    (local $ats v128)
    (local $more v128)
    (loop $row
      (local.set $most (i32.const -2147483648))
      (local.set $at (i32.const 0))
      (local.set $j (i32.const 0))
      (local.set $other (local.get $b))
      (local.set $column (local.get $columns))
      (if (i32.ge_u (local.get $m) (i32.const 4))
        (then
          (local.set $mosts (i32x4.splat (i32.const -2147483648)))
          (local.set $last (i32.sub (local.get $m) (i32.const 4)))
          (loop $four
            (if (i32.gt_u (local.get $j) (local.get $last))
              (then (local.set $j (local.get $last))))
            (local.set $column (i32.add (local.get $columns) (i32.shl (local.get $j) (i32.const 2))))
            (local.set $sums (call $dotOfFour (local.get $a)
              (i32.add (local.get $b) (i32.mul (local.get $j) (local.get $bytes))) (local.get $bytes)))
            (local.set $more (i32x4.gt_s (local.get $sums) (local.get $mosts)))
            (local.set $mosts (v128.bitselect (local.get $sums) (local.get $mosts) (local.get $more)))
            (local.set $ats (v128.bitselect
              (i32x4.add (i32x4.splat (local.get $j)) (v128.const i32x4 0 1 2 3)) (local.get $ats) (local.get $more)))
            (if (local.get $i)
              (then (local.set $sums (i32x4.max_s (local.get $sums) (v128.load (local.get $column))))))
            (v128.store (local.get $column) (local.get $sums))
            (local.set $j (i32.add (local.get $j) (i32.const 4)))
            (br_if $four (i32.lt_u (local.get $j) (local.get $m))))
          (local.set $most (i32x4.extract_lane 0 (local.get $mosts)))
          (local.set $at (i32x4.extract_lane 0 (local.get $ats)))
          (local.set $j (i32.const 4))
          (loop $lane
            (local.set $mosts (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 (local.get $mosts) (local.get $mosts)))
            (local.set $ats (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 (local.get $ats) (local.get $ats)))
            (local.set $sum (i32x4.extract_lane 0 (local.get $mosts)))
            (if (i32.or (i32.gt_s (local.get $sum) (local.get $most))
                (i32.and (i32.eq (local.get $sum) (local.get $most))
                  (i32.lt_s (i32x4.extract_lane 0 (local.get $ats)) (local.get $at))))
              (then
                (local.set $most (local.get $sum))
                (local.set $at (i32x4.extract_lane 0 (local.get $ats)))))
            (local.set $j (i32.sub (local.get $j) (i32.const 1)))
            (br_if $lane (local.get $j)))
          (local.set $j (local.get $m))))
      (block $rest
        (loop $cell
          (br_if $rest (i32.ge_u (local.get $j) (local.get $m)))
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
          (br $cell)))
      (i32.store (i32.add (local.get $rows) (i32.shl (local.get $i) (i32.const 2))) (local.get $most))
      (i32.store (i32.add (local.get $nearest) (i32.shl (local.get $i) (i32.const 2))) (local.get $at))
      (local.set $a (i32.add (local.get $a) (local.get $bytes)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $row (i32.lt_u (local.get $i) (local.get $n)))))
)
`

/** The text compiled, in base64; `cosine-kernel.test.ts` compares the two. */
export const cosinesBinary = [
  'AGFzbQEAAAABIwRgA39/fwF/YAN/f38Be2AGf39/f39/AGAIf39/f39/f38AAwUEAAECAwUDAQABBxgDBm1lbW9yeQIABGRvdHMAAgRiZXN0AAMK8gcEcQIBfwJ7IA',
  'AgAmohAwNAIAQgAP0ABAAgAf0ABAD9ugH9rgEhBCAFIAD9AAQQIAH9AAQQ/boB/a4BIQUgAEEgaiEAIAFBIGohASAAIANJDQALIAQgBf2uASEEIAT9GwAgBP0bAWog',
  'BP0bAiAE/RsDamoLsAICBH8FeyABIAJqIQQgBCACaiEFIAUgAmohBiAAIAJqIQMDQCAA/QAEACEHIAggByAB/QAEAP26Af2uASEIIAFBEGohASAJIAcgBP0ABAD9ug',
  'H9rgEhCSAEQRBqIQQgCiAHIAX9AAQA/boB/a4BIQogBUEQaiEFIAsgByAG/QAEAP26Af2uASELIAZBEGohBiAAQRBqIQAgACADSQ0ACyAIIAn9DQABAgMQERITBAUG',
  'BxQVFhcgCCAJ/Q0ICQoLGBkaGwwNDg8cHR4f/a4BIQggCiAL/Q0AAQIDEBESEwQFBgcUFRYXIAogC/0NCAkKCxgZGhsMDQ4PHB0eH/2uASEKIAggCv0NAAECAwQFBg',
  'cQERITFBUWFyAIIAr9DQgJCgsMDQ4PGBkaGxwdHh/9rgELiwEBBX8CQANAIAYgA08NAUEEQQEgBkEEaiADTRshCkEAIQggACEHIAUgBkECdGohCQNAIApBBEYEQCAJ',
  'IAcgAiAEEAH9CwQABSAJIAcgAiAEEAA2AgALIAcgBGohByAJIANBAnRqIQkgCEEBaiEIIAggAUkNAAsgBiAKaiEGIAIgBCAKbGohAgwACwsLvgMCCH8EewNAQYCAgI',
  'B4IQ1BACEOQQAhCSACIQogByELIANBBE8EQEGAgICAeP0RIREgA0EEayEPA0AgCSAPSwRAIA8hCQsgByAJQQJ0aiELIAAgAiAJIARsaiAEEAEhECAQIBH9OyETIBAg',
  'ESAT/VIhESAJ/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgEiAT/VIhEiAIBEAgECAL/QAEAP24ASEQCyALIBD9CwQAIAlBBGohCSAJIANJDQALIBH9GwAhDSAS/RsAIQ',
  '5BBCEJA0AgESAR/Q0EBQYHCAkKCwwNDg8AAQIDIREgEiAS/Q0EBQYHCAkKCwwNDg8AAQIDIRIgEf0bACEMIAwgDUogDCANRiAS/RsAIA5IcXIEQCAMIQ0gEv0bACEO',
  'CyAJQQFrIQkgCQ0ACyADIQkLAkADQCAJIANPDQEgACAKIAQQACEMIAwgDUoEQCAMIQ0gCSEOCyAIRSAMIAsoAgBKcgRAIAsgDDYCAAsgCiAEaiEKIAtBBGohCyAJQQ',
  'FqIQkMAAsLIAUgCEECdGogDTYCACAGIAhBAnRqIA42AgAgACAEaiEAIAhBAWohCCAIIAFJDQALCw==',
].join('')
