"""Writes the claim model in one file, every matrix in eight bits with one scale a row (src/summary/claims/model/read-weights.ts reads it)."""

import hashlib
import json
import struct

import numpy as np


def scales_of(weight):
    return weight.abs().amax(1, keepdim=True).clamp(min=1e-12) / 127


def rounded(weight):
    """What the file keeps of a matrix."""
    scales = scales_of(weight)
    return (weight / scales).round() * scales


def write_weights(model, vocabulary, path):
    """
    Little-endian: the length of the header (uint32), the header in JSON, padded with blanks to a multiple of 16; then the parts that it
    names, each at a multiple of 16: matrices as int8, rows of the output, with their scales as float32; all else as float32.
    """
    parts, offset, header = [], 0, {'vocabulary': vocabulary, 'tensors': {}}

    def add(name, array):
        nonlocal offset
        data = array.tobytes()
        data += b'\0' * (-len(data) % 16)
        header['tensors'][name] = {'offset': offset, 'shape': list(array.shape)}
        parts.append(data)
        offset += len(data)

    for name, weight in model.state_dict().items():
        weight = weight.float()
        if weight.dim() == 2:
            scales = scales_of(weight)
            add(name, (weight / scales).round().numpy().astype(np.int8))
            add(f'{name}.scales', scales[:, 0].numpy())
        else:
            add(name, weight.numpy())
    text = json.dumps(header, separators=(',', ':'), ensure_ascii=True).encode()
    text += b' ' * (-(len(text) + 4) % 16)
    whole = struct.pack('<I', len(text)) + text + b''.join(parts)
    with open(path, 'wb') as file:
        file.write(whole)
    with open(f'{path}.sha256', 'w') as file:
        file.write(f'{hashlib.sha256(whole).hexdigest()}\n')
