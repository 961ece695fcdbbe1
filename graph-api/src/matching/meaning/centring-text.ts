/**
 * WebAssembly text. `centre`: each of `count` vectors, at least 1, of `size` 8-bit whole numbers (a multiple of 8) is made of length
 * 1, less the mean, made of length 1 again, and written as 16-bit whole numbers in steps of 1/`unit`; one that is nothing, or left
 * no longer than `least`, becomes zeros. The mean is of single precision.
 */
export const centringText = `  (func $first (param $x v128) (result v128)
    (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $x))))

  (func $second (param $x v128) (result v128)
    (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $x))))

  (func $scaled (param $x v128) (param $mean i32) (param $byValue v128) (param $byMean v128) (result v128)
    (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.sub
      (f32x4.mul (local.get $x) (local.get $byValue))
      (f32x4.mul (v128.load (local.get $mean)) (local.get $byMean))))))

  (func (export "centre")
    (param $from i32) (param $count i32) (param $size i32) (param $mean i32)
    (param $meanSquares f32) (param $least f32) (param $unit f32) (param $out i32)
    (local $k i32)
    (local $squares v128)
    (local $products v128)
    (local $x v128)
    (local $at i32)
    (local $length f32)
    (local $left f32)
    (local $byValue v128)
    (local $byMean v128)
    (loop $row
      (local.set $k (i32.const 0))
      (local.set $squares (v128.const i32x4 0 0 0 0))
      (local.set $products (v128.const f32x4 0 0 0 0))
      (loop $eight
        (local.set $x (v128.load8x8_s (i32.add (local.get $from) (local.get $k))))
        (local.set $at (i32.add (local.get $mean) (i32.shl (local.get $k) (i32.const 2))))
        (local.set $squares (i32x4.add (local.get $squares) (i32x4.dot_i16x8_s (local.get $x) (local.get $x))))
        (local.set $products (f32x4.add (local.get $products) (f32x4.add
          (f32x4.mul (call $first (local.get $x)) (v128.load (local.get $at)))
          (f32x4.mul (call $second (local.get $x)) (v128.load offset=16 (local.get $at))))))
        (local.set $k (i32.add (local.get $k) (i32.const 8)))
        (br_if $eight (i32.lt_u (local.get $k) (local.get $size))))
      (local.set $length (f32.sqrt (f32.convert_i32_s (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $squares)) (i32x4.extract_lane 1 (local.get $squares)))
        (i32.add (i32x4.extract_lane 2 (local.get $squares)) (i32x4.extract_lane 3 (local.get $squares)))))))
      (local.set $left (f32.sqrt (f32.max (f32.const 0) (f32.add (local.get $meanSquares) (f32.sub (f32.const 1)
        (f32.div (f32.mul (f32.const 2) (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $products)) (f32x4.extract_lane 1 (local.get $products)))
          (f32.add (f32x4.extract_lane 2 (local.get $products)) (f32x4.extract_lane 3 (local.get $products)))))
          (local.get $length)))))))
      (local.set $byValue (v128.const f32x4 0 0 0 0))
      (local.set $byMean (v128.const f32x4 0 0 0 0))
      (if (f32.gt (local.get $left) (local.get $least))
        (then
          (local.set $byValue
            (f32x4.splat (f32.div (local.get $unit) (f32.mul (local.get $length) (local.get $left)))))
          (local.set $byMean (f32x4.splat (f32.div (local.get $unit) (local.get $left))))))
      (local.set $k (i32.const 0))
      (loop $eight
        (local.set $x (v128.load8x8_s (i32.add (local.get $from) (local.get $k))))
        (local.set $at (i32.add (local.get $mean) (i32.shl (local.get $k) (i32.const 2))))
        (v128.store (i32.add (local.get $out) (i32.shl (local.get $k) (i32.const 1)))
          (i16x8.narrow_i32x4_s
            (call $scaled (call $first (local.get $x)) (local.get $at) (local.get $byValue) (local.get $byMean))
            (call $scaled (call $second (local.get $x))
              (i32.add (local.get $at) (i32.const 16)) (local.get $byValue) (local.get $byMean))))
        (local.set $k (i32.add (local.get $k) (i32.const 8)))
        (br_if $eight (i32.lt_u (local.get $k) (local.get $size))))
      (local.set $from (i32.add (local.get $from) (local.get $size)))
      (local.set $out (i32.add (local.get $out) (i32.shl (local.get $size) (i32.const 1))))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $row (local.get $count))))
`
