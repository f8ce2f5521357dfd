const LARGE = 1.5 * 1024 * 1024;
const SIDE = 2560;

/** A large photo made small enough for a weak network; when and by whom it was taken stays in it. Everything else as it is. */
export async function shrink(file) {
    if (!/^image\/(jpeg|png)$/.test(file.type) || file.size < LARGE) {
        return file;
    }
    await import('../lib/compressorjs/compressor.min.js');
    return new Promise((resolve) => {
        new window.Compressor(file, {
            maxWidth: SIDE,
            maxHeight: SIDE,
            quality: 0.85,
            retainExif: true,
            convertSize: Infinity,
            success: (small) => resolve(small.size < file.size ? small : file),
            error: () => resolve(file),
        });
    });
}
