// Places as precise as they are known: a town is a dot, a district or province an area of its size.
import { borders } from "./borders.js";

const AREA_KM = { 2: 25, 3: 60, 4: 150, 5: 400, 6: 400, 7: 400 };
const COUNTRY = 6;
const KNOWN_BORDERS = "/static/borders/world-50m.json";

function radius(place) {
  if (place.radius) return Number(place.radius) * 1000;
  return (AREA_KM[place.precision] || 0) * 1000;
}

function told(place) {
  const box = document.createElement("div");
  const name = document.createElement(place.href ? "a" : "strong");
  name.textContent = place.place;
  if (place.href) name.href = place.href;
  const words = document.createElement("div");
  words.textContent = place.told;
  box.append(name, words);
  return box;
}

// Whether a ring of [longitude, latitude] goes round a point: an odd number of crossings to its east.
function around(ring, [lat, lon]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x, y] = ring[i], [u, v] = ring[j];
    if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  }
  return inside;
}

function country(world, at) {
  return world.features.find(({ geometry: { type, coordinates } }) =>
    (type === "Polygon" ? [coordinates] : coordinates).some((polygon) => around(polygon[0], at)));
}

function draw(map, place, named, world) {
  const at = [Number(place.lat), Number(place.lon)];
  const whole = place.precision >= COUNTRY && !place.radius ? country(world, at) : null;
  if (whole) {
    const shape = L.geoJSON(whole, { className: "country" }).addTo(map).bindPopup(told(place));
    return shape.getBounds();
  }
  const size = radius(place);
  const shape = size
    ? L.circle(at, { radius: size, className: "area" })
    : L.circleMarker(at, { radius: 5 + Math.min(9, Math.sqrt(Number(place.count || 1))), className: "pin" });
  shape.addTo(map).bindPopup(told(place));
  if (named) shape.bindTooltip(place.place, { permanent: true, direction: "right", className: "place-name", offset: [8, 0] });
  return size ? L.latLng(at).toBounds(size * 2) : L.latLngBounds([at, at]);
}

async function open(element) {
  const every = [...element.querySelectorAll("[data-lat]")].map((each) => ({ ...each.dataset }));
  const seen = new Map(every.map((place) => [`${place.lat} ${place.lon} ${place.place}`, place]));
  const places = [...seen.values()].sort((a, b) => radius(b) - radius(a));
  if (!places.length) return;
  const map = L.map(element, { minZoom: 1, maxZoom: 11, attributionControl: false, keyboard: true, zoomAnimation: false, fadeAnimation: false });
  element.setAttribute("role", "application");
  element.setAttribute("aria-label", element.dataset.label);
  L.control.attribution({ prefix: false }).addAttribution(element.dataset.source).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.setView([Number(places[0].lat), Number(places[0].lon)], 5);
  const world = await borders(KNOWN_BORDERS);
  const land = L.geoJSON(world, { className: "land", interactive: false }).addTo(map);
  const bounds = places.map((place, i) => draw(map, place, places.length <= 12 || i >= places.length - 8, world));
  map.fitBounds(bounds.reduce((all, each) => all.extend(each)), { padding: [50, 50], maxZoom: 7, animate: false });
  land.bringToBack();
  element.dataset.ready = "yes";
}

for (const element of document.querySelectorAll("[data-map]")) open(element);
