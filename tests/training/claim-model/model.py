"""The claim model: a small BERT that reads a claim and its evidence in one row, and says whether the evidence supports the claim."""

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

WIDTH = 384
HEADS = 12
INNER = 1536
LAYERS = 6
MAX_PIECES = 206
# A piece is the claim's or the evidence's; the other side lacks it, has it, has it beside the same neighbour (encode-pair.ts).
PARTS = 6
HEAD = 128
EPSILON = 1e-12
DROPOUT = 0.1
MATCH_STRENGTH = 0.05


def drop(hidden, is_training):
    """Dropout with one mask for all pieces of a row: drawing one for each piece takes a third of a step."""
    if not is_training:
        return hidden
    kept = (torch.rand(hidden.shape[0], 1, hidden.shape[2]) >= DROPOUT) / (1 - DROPOUT)
    return hidden * kept.to(hidden.dtype)


class Layer(nn.Module):
    """One layer of the encoder: attention, then two products with GELU between them; each added to its input and normalised."""

    def __init__(self):
        super().__init__()
        self.attend = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, hidden, is_piece):
        rows, length, _ = hidden.shape
        query, key, value = (
            part.view(rows, length, HEADS, -1).transpose(1, 2) for part in self.attend(hidden).split(WIDTH, dim=2)
        )
        # Written out: on the CPU the fused one takes three times as long to learn.
        nearness = query @ key.transpose(2, 3) * (WIDTH // HEADS) ** -0.5
        mixed = nearness.masked_fill(~is_piece[:, None, None, :], -1e4).softmax(3) @ value
        mixed = self.attended(mixed.transpose(1, 2).reshape(rows, length, WIDTH))
        hidden = self.attention_norm(hidden + drop(mixed, self.training))
        wide = self.narrow(F.gelu(self.widen(hidden)))
        return self.output_norm(hidden + drop(wide, self.training))


class ClaimModel(nn.Module):
    """Takes (rows, pieces) numbers of pieces and of their parts, whether each is one, and whether it is the claim's; gives one logit a row: supported."""

    def __init__(self, vocabulary_size):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary_size, WIDTH)
        self.places = nn.Embedding(MAX_PIECES, WIDTH)
        self.parts = nn.Embedding(PARTS, WIDTH)
        self.embedding_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.head = nn.Linear(2 * WIDTH, HEAD)
        self.verdict = nn.Linear(HEAD, 1)

    def forward(self, pieces, parts, is_piece, is_claim):
        places = torch.arange(pieces.shape[1])
        hidden = self.pieces(pieces) + self.places(places) + self.parts(parts)
        hidden = drop(self.embedding_norm(hidden), self.training)
        for layer in self.layers:
            hidden = layer(hidden, is_piece)
        of_claim = is_claim[..., None]
        mean = (hidden * of_claim).sum(1) / of_claim.sum(1)
        most = hidden.masked_fill(~of_claim, -1e4).max(1).values
        return self.verdict(F.gelu(self.head(torch.cat([mean, most], 1))))[:, 0]


def from_sentence_encoder(file, chosen):
    """The weights of all-MiniLM-L6-v2, of its word vectors only those whose numbers are `chosen`."""
    read = load_file(file)
    model = ClaimModel(len(chosen))
    with torch.no_grad():
        model.pieces.weight.copy_(read['embeddings.word_embeddings.weight'][chosen])
        model.places.weight.copy_(read['embeddings.position_embeddings.weight'][:MAX_PIECES])
        types = read['embeddings.token_type_embeddings.weight'].repeat_interleave(PARTS // 2, 0)
        # As strong as a word's own vector: so that what is matched can be told from the first step on.
        model.parts.weight.copy_(types + MATCH_STRENGTH * torch.randn(types.shape))
        copy(model.embedding_norm, read, 'embeddings.LayerNorm')
        for number, layer in enumerate(model.layers):
            name = f'encoder.layer.{number}'
            for kind in ('weight', 'bias'):
                asked = [read[f'{name}.attention.self.{part}.{kind}'] for part in ('query', 'key', 'value')]
                getattr(layer.attend, kind).copy_(torch.cat(asked))
            copy(layer.attended, read, f'{name}.attention.output.dense')
            copy(layer.attention_norm, read, f'{name}.attention.output.LayerNorm')
            copy(layer.widen, read, f'{name}.intermediate.dense')
            copy(layer.narrow, read, f'{name}.output.dense')
            copy(layer.output_norm, read, f'{name}.output.LayerNorm')
    return model


def copy(module, read, name):
    module.weight.copy_(read[f'{name}.weight'])
    module.bias.copy_(read[f'{name}.bias'])
