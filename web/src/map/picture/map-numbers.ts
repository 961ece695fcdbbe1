/** Model units of the picture for one unit of the server's layout: at zoom 1 two neighbouring dots stand some 80 pixels apart. */
export const mapScale = 6

/** A network in numbers alone, so that it can be handed to a worker. */
export interface ArrangeInput {
  /** Learned places, in model units. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly degrees: Uint16Array
  readonly communityOf: Uint16Array
  /** Pairs of positions, flat. */
  readonly edges: Uint32Array
  /** 1 where the filters let a node through. */
  readonly visible: Uint8Array
  /** Whether what is shown is laid out anew, from its learned places. */
  readonly relaid: boolean
}
