// Unpacks the browser that came with the packages and says where it is. A process of its own, because the package is an
// ES module and decides by its environment, when first imported, whether to unpack its libraries as well.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
const { default: chromium } = await import('@sparticuz/chromium')
const executablePath = await chromium.executablePath()
process.stdout.write(
  JSON.stringify({
    executablePath,
    args: chromium.args.filter((arg) => !/single-process|no-zygote/.test(arg)),
    libraries: process.env.LD_LIBRARY_PATH ?? '',
  }),
)
