package org.demarche.model.weights;

/** Numbers of 16 bits, as IEEE 754-2019 has them (binary16); Java 17 has no conversion of its own. */
final class HalfFloat {
    private static final int MANTISSA = 10;
    private static final int BIAS = 15;
    private static final int SINGLE_MANTISSA = 23;
    private static final int SINGLE_BIAS = 127;
    private static final int INFINITE = 0x7c00;

    private HalfFloat() {}

    /** The nearest number of 16 bits, ties to even; what is too large becomes infinite. */
    static short of(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = (bits >>> 16) & 0x8000;
        int magnitude = bits & 0x7fffffff;
        if (magnitude > 0x7f800000) {
            return (short) (sign | INFINITE | 0x200);
        }
        int exponent = (magnitude >>> SINGLE_MANTISSA) - SINGLE_BIAS + BIAS;
        if (exponent >= 31) {
            return (short) (sign | INFINITE);
        }
        int shift = SINGLE_MANTISSA - MANTISSA;
        int mantissa = magnitude & 0x7fffff;
        if (exponent <= 0) {
            if (exponent < -MANTISSA) {
                return (short) sign;
            }
            mantissa |= 0x800000;
            shift += 1 - exponent;
            exponent = 0;
        }
        int half = (exponent << MANTISSA) + (mantissa >>> shift);
        int rest = mantissa & ((1 << shift) - 1);
        int middle = 1 << (shift - 1);
        if (rest > middle || (rest == middle && (half & 1) == 1)) {
            half++;
        }
        return (short) (sign | half);
    }

    /** The same number in 32 bits; exact. */
    static float value(short half) {
        int sign = (half & 0x8000) << 16;
        int exponent = (half >>> MANTISSA) & 0x1f;
        int mantissa = half & 0x3ff;
        if (exponent == 0) {
            float small = (float) (mantissa * Math.pow(2, 1 - BIAS - MANTISSA));
            return sign == 0 ? small : -small;
        }
        int single = exponent == 31 ? 0xff : exponent - BIAS + SINGLE_BIAS;
        return Float.intBitsToFloat(sign | (single << SINGLE_MANTISSA) | (mantissa << (SINGLE_MANTISSA - MANTISSA)));
    }
}
