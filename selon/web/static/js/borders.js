// TopoJSON of countries → GeoJSON. https://github.com/topojson/topojson-specification
export async function borders(address) {
  const world = await (await fetch(address)).json();
  const { scale, translate } = world.transform;
  const arcs = world.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => {
      x += dx; y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ring = (indices) => indices.flatMap((index, i) => {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return i ? arc.slice(1) : arc;
  });
  const shapes = { Polygon: (a) => a.map(ring), MultiPolygon: (a) => a.map((polygon) => polygon.map(ring)) };
  const features = world.objects.countries.geometries
    .filter((each) => shapes[each.type])
    .map((each) => ({
      type: "Feature",
      properties: each.properties,
      geometry: { type: each.type, coordinates: shapes[each.type](each.arcs) },
    }));
  return { type: "FeatureCollection", features };
}
