// usage: node bench.mjs IN OUT ROUNDS: sharp makes a picture of at most 1600 pixels, quality 80, on one thread.
// Prints the CPU time of each round in milliseconds, one a line; starting Node is not counted.
import sharp from "sharp";

sharp.concurrency(1);
sharp.cache(false);
const [input, output, rounds] = process.argv.slice(2);
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage();
  await sharp(input)
    .autoOrient()
    .resize(1600, 1600, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toFile(output);
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
}
