import type { Language } from "./language.ts";

export const SPANISH: Language = {
  countsCharacters: false,
  bands: { "3-5": [15, 25], "5-7": [25, 40], "7-9": [35, 60] },
  heroes: ["Luna", "Mateo", "Clara", "Hugo"],
  friends: ["Nico", "Alma", "Tito"],
  openers: ["Por la mañana", "Después de comer", "Muy despacio", "Otra vez", "De camino a casa", "Aquel día de sol", "Antes de dormir", "Poco a poco"],
  actions: ["llevó un farol pequeño", "buscó la cinta perdida", "cantó una canción suave", "sujetó la cometa roja", "encontró un botón brillante", "compartió las moras dulces", "construyó un puente diminuto", "saludó al búho dormido", "contó las estrellas claras", "abrió la puerta vieja", "escuchó la lluvia", "plantó una semilla pequeña", "contó una historia divertida", "abrazó al erizo tímido", "ayudó al patito perdido", "pintó un sol amarillo"],
  places: ["en el jardín tranquilo", "junto al árbol viejo", "cerca del estanque", "sobre la colina verde", "debajo de la mesa", "al lado del fuego", "por el camino de arena", "en la cocina", "sobre la hierba suave"],
  endings: ["con una sonrisa feliz", "una vez más", "y sintió mucho valor", "mientras cantaba el viento", "y nadie estaba triste", "hasta que bajó el sol", "y fue muy bonito"],
  things: ["el farol pequeño", "el jardín tranquilo", "la cometa roja", "el botón brillante"],
  compose: ({ opener, who, action, place, ending }) => `${[opener ? `${opener},` : undefined, who, action, place, ending].filter((part) => part !== undefined).join(" ")}.`,
  title: (hero, thing) => `${hero} y ${thing}`,
  moral: "Un corazón amable encuentra amigos.",
};
