const ASSET =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|icns|tiff?|psd|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|webm|ogg|oga|ogv|wav|flac|pdf)$/i;

/** Whether a binary file is one that nobody runs or reads as configuration: an image, a font, a recording, a PDF. */
export const isStaticAsset = (path: string): boolean => ASSET.test(path);
